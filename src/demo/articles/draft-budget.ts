import type { DemoArticle } from '../demo-article.ts'
import { article, bylines, h2, headline, kicker, p, section, tags } from '../write.ts'

export const draftBudget: DemoArticle = {
  standing: { state: 'draft', at: { minutesAgo: 40 } },
  text: () =>
    article(
      kicker('مالية'),
      headline('خمسة أسئلة عن مشروع الميزانية قبل أن يصل إلى النواب'),
      bylines('سناء الديباجي'),
      section('اقتصاد'),
      tags('مجلس النواب', 'ميزانية'),
      p(
        'تودع الحكومة النورسانية مشروع الميزانية في مكتب مجلس النواب الأسبوع المقبل. اطلعت “بريد السرو” على الخطوط العريضة للنص، وفيه رقم واحد جديد حقاً: خُمس الاستثمار العمومي يذهب هذه السنة إلى الماء.',
      ),
      h2('من أين يأتي المال؟'),
      p('(ينقص جواب وزارة المالية عن مداخيل الميناء، موعد الاتصال غداً صباحاً)'),
    ),
}
