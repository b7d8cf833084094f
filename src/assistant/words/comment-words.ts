/** Signs of a reader's comment glued to an article, and of the lines of the page around it. */

export const siteLineSigns = [
  /©/,
  /\(c\)\s*\d{4}/i,
  /copyright/i,
  /all rights reserved/i,
  /جميع الحقوق محفوظ/,
  /الحقوق محفوظة/,
  /\[email\s*protected\]/i,
]

/** Lines that are nothing but the page's own words. */
export const furniture =
  `اقرأ أيضا|إقرأ أيضا|اقرأ أيضاً|إقرأ أيضاً|شارك المقال|شارك هذا المقال|شاركها|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك تعليقك|التعليقات|تعليقات الزوار|تعليقات القراء|الرئيسية|الأكثر قراءة|مواضيع ذات صلة|أخبار ذات صلة|اشترك في نشرتنا|حمل التطبيق`.split(
    '|',
  )

/** Lines after which only comments come. */
export const commentHeaders =
  /^(?:\d+\s*)?(?:التعليقات|تعليقات|التعاليق|تعليقات الزوار|تعليقات القراء|آراء القراء|تعليق واحد|تعليقان)(?:\s*\(?\d*\)?)?\s*:?$/

/** Words of somebody who writes to others, not of a reporter. */
export const personal =
  `نحن أنا انا احنا حنا أنت انت أنتم انتم يا والله بالله اللهم تحية تحياتي شكرا مشكور برافو لكم عليكم عليك أخي اخي اختي إخواني اخواني ياسيدي هاد هادشي بزاف واش علاش ديال راه ماشي غادي خويا اللي اظن أظن رأيي رايي تعليقي حسبنا ربي يارب اخواننا قلبي`.split(
    /\s+/,
  )
