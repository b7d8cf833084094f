import type { DemoArticle } from '../demo-article.ts'
import {
  article,
  bylines,
  dateline,
  headline,
  kicker,
  p,
  section,
  standfirst,
  tags,
} from '../write.ts'

export const salt: DemoArticle = {
  standing: {
    state: 'withdrawn',
    at: { daysAgo: 6, at: '13:00' },
    withdrawnAt: { daysAgo: 5, at: '09:30' },
    reason:
      'اعتمد الخبر رقماً يخص سنة كاملة على أنه إنتاج شهر واحد. سحبناه ونعتذر للقراء ولتعاونية الملاحين، وننشر الرقم الصحيح في مقال جديد بعد التحقق.',
  },
  text: () =>
    article(
      kicker('موارد'),
      headline('ملاحات رأس المنارتين تضاعف إنتاجها في شهر واحد'),
      standfirst('تعاونية الملاحين تعلن رقماً قياسياً وتستعد للتصدير.'),
      bylines('بريد السرو'),
      dateline('رأس المنارتين'),
      section('موانئ وتجارة'),
      tags('بحر السرو'),
      p(
        'أعلنت تعاونية الملاحين في رأس المنارتين أن إنتاجها بلغ 9.400 طن خلال الشهر المنصرم، أي ضعف المعدل المسجل في السنوات الأخيرة، بفضل أحواض جديدة على الساحل الجنوبي.',
      ),
      p(
        'وقال رئيس التعاونية إن الملح “أبيض هذه السنة أكثر من أي وقت مضى”، مضيفاً أن شحنة أولى ستغادر نحو قرندال متى سُمح بذلك.',
      ),
    ),
}
