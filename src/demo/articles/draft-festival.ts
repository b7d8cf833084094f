import type { DemoArticle } from '../demo-article.ts'
import { article, bylines, headline, p, picture, section } from '../write.ts'

export const draftFestival: DemoArticle = {
  standing: { state: 'draft', at: { daysAgo: 1, at: '15:10' } },
  text: () =>
    article(
      headline('مهرجان الحكاية يبدل خيمته بسطوح المدينة القديمة'),
      bylines('لبنى الطرازي'),
      section('كتب وفنون'),
      picture('medina-night'),
      p(
        'قررت إدارة مهرجان الحكاية بمرسى الغيم أن توزع أمسياته هذه السنة على أحد عشر سطحاً، يستقبل كل واحد منها خمسين مستمعاً وراوياً واحداً بلا مكبر صوت.',
      ),
    ),
}
