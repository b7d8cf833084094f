import { fold } from '../fold.ts'
import { weekdayName } from '../months.ts'

/** The words that days are made of, folded: hamza, ة and ى are written here as print has them. */

const folded = (words: string) => words.split(' ').map(fold)

/** To 0 for Sunday – 6 for Saturday; the spellings after the first are those that people also use. */
export const weekdays: ReadonlyMap<string, number> = new Map([
  ...Array.from({ length: 7 }, (_, weekday) => [fold(weekdayName(weekday)), weekday] as const),
  ...folded('الإتنين الاثنان').map((name) => [name, 1] as const),
  ...folded('الثلثاء التلاتاء الثلاثا').map((name) => [name, 2] as const),
  ...folded('الأربعا').map((name) => [name, 3] as const),
])

export type When = 'past' | 'current' | 'future'

/** "Last", "this" and "next" after a weekday, a month or a week, in all their agreements. */
export const whens: ReadonlyMap<string, When> = new Map([
  ...folded(
    'الماضي الماضية الماضيين الماضيتين الفارط الفارطة الفارطين المنصرم المنصرمة المنصرمين ' +
      'المنقضي المنقضية المنقضيين الفائت الفائتة الفائتين',
  ).map((word) => [word, 'past'] as const),
  ...folded('الجاري الجارية الجاريين الحالي الحالية الحاليين').map(
    (word) => [word, 'current'] as const,
  ),
  ...folded('القادم القادمة القادمين المقبل المقبلة المقبلين الآتي الآتية').map(
    (word) => [word, 'future'] as const,
  ),
])

/** Said of both days: يومي السبت والأحد الماضيين. */
export const isDual = (when: string) => when.endsWith('ين')

/** May stand before a day and belong to it: مساء أمس، يوم غد، أيام 5 و6 ماي. */
export const leads: ReadonlySet<string> = new Set(
  folded(
    'يوم يومي يومين أيام نهار فجر صباح صبيحة ضحى ظهر ظهيرة زوال عصر عشية مساء أمسية مغرب غروب ' +
      'عشاء ليل ليلة سحر سهرة',
  ),
)

/** What can be "before" or "after" in a day: بعد ظهر اليوم. */
export const hinges: ReadonlySet<string> = new Set(folded('ظهر زوال عصر مغرب غروب منتصف'))

/** The first of a month by its own word: فاتح ماي، غرة جويلية. */
export const firstsOfMonth: ReadonlySet<string> = new Set(folded('فاتح غرة أول'))

/** "The fourth", also in "the fourteenth" and "the twenty-fourth of May". */
export const ordinals: ReadonlyMap<string, number> = new Map([
  ...folded('الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر').map(
    (word, at) => [word, at + 1] as const,
  ),
  ...folded('الفاتح الحادي الواحد').map((word) => [word, 1] as const),
  ...folded('العشرين العشرون').map((word) => [word, 20] as const),
  ...folded('الثلاثين الثلاثون').map((word) => [word, 30] as const),
])

const others = folded(
  'أمس البارحة الليلة اليوم غد غدا الغد الأمس أول بعد قبل أولأمس هذا شهر سنة عام الأسبوع منتصف',
)

/** Words that و ف ب ل ك may be written onto without changing what they are. */
export const knownWords: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...leads,
  ...firstsOfMonth,
  ...ordinals.keys(),
  ...others,
])

/** With ل it would be "he touched", with ب "in dire": only و and ف are written onto it. */
export const onlyAfterConjunctions: ReadonlySet<string> = new Set([fold('أمس')])
