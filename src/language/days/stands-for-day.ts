import { fold } from '../fold.ts'
import type { Passage } from './passage.ts'
import { signsOf } from './words.ts'

interface Place {
  /** With what leads up to the word. */
  first: number
  at: number
  end: number
}

/**
 * Words for a day are also names (أخبار اليوم), verbs (غدا = became) and other nouns (اليوم الأول, في أمسّ
 * الحاجة). Where no weekday says so, this tells whether the paper's own today, yesterday or tomorrow is meant.
 */
export function standsForDay(passage: Passage, place: Place): boolean {
  const word = passage.words[place.at]
  const phrase = passage.words.slice(place.at, place.end).map(({ letters }) => letters)
  const doubts = doubtsOf[phrase.join(' ')]
  if (doubts === undefined) return true
  if (isQuotedName(passage, place)) return false
  const before = wordBefore(passage, place.first)
  const after = passage.words[place.end]
  if (doubts.prefixes.test(word?.prefix ?? '')) return false
  if (place.first === place.at && doubts.before.has(before)) return false
  if (after?.gap === '' && doubts.after.has(after.letters)) return false
  return !(doubts.also?.(passage, place) ?? false)
}

interface Doubts {
  prefixes: RegExp
  before: Set<string>
  after: Set<string>
  also?: (passage: Passage, place: Place) => boolean
}

const folded = (words: string) => new Set(words.split(' ').map(fold))
const none: Set<string> = new Set()

const adjectives =
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الأخير الموالي التالي ' +
  'السابق الواحد الذي نفسه ذاته عينه العالمي الدولي الوطني القومي المغاربي الختامي الافتتاحي الدراسي ' +
  'الإعلامي المفتوح التكويني التحسيسي التضامني الأسود الموعود المشهود الماضي القادم المقبل'

const doubtsOf: Record<string, Doubts> = {
  [fold('اليوم')]: {
    prefixes: /[بلك]/,
    before: folded('في فى ذلك ذاك نفس هذا ذات مثل طوال طيلة مدى مدار أخبار بعد'),
    after: folded(adjectives),
    also: isNameOfPaper,
  },
  [fold('الليلة')]: {
    prefixes: /[بلك]/,
    before: folded('في فى تلك نفس هذه ذات مثل طوال طيلة'),
    after: folded(
      'الأولى الثانية الثالثة الرابعة الأخيرة الموالية التالية السابقة الواحدة التي نفسها ذاتها الفاصلة ' +
        'القادمة المقبلة الكبيرة',
    ),
  },
  [fold('هذه الليلة')]: { prefixes: /[بلك]/, before: folded('في فى مثل'), after: none },
  [fold('أمس')]: {
    prefixes: /[بلك]/,
    before: none,
    after: folded('الحاجة الحاجات القريب'),
    also: ({ text, words }, { at }) => {
      const word = words[at]
      return word !== undefined && text.slice(word.start, word.end).includes(shadda)
    },
  },
  [fold('الأمس')]: { prefixes: /[لك]/, before: none, after: folded('القريب') },
  [fold('غدا')]: {
    prefixes: /[بك]/,
    before: folded('قد حتى بعدما الذي بل ما كما إذ أنه'),
    after: none,
    also: isVerb,
  },
}

const shadda = '\u0651'
const fathatan = '\u064B'
const ofTime = folded('صباحا مساء ظهرا عصرا فجرا ليلا عشية نهارا رسميا')

/** غدا رئيساً, "became president": without tanween, and before a noun that has it. */
function isVerb({ text, words }: Passage, { at, end }: Place): boolean {
  const written = (index: number) => text.slice(words[index]?.start ?? 0, words[index]?.end ?? 0)
  if (written(at).includes(fathatan)) return false
  const after = words[end]
  return after?.gap === '' && written(end).includes(fathatan) && !ofTime.has(after.letters)
}

const sources = folded(
  'صحيفة جريدة موقع قناة مجلة شبكة بوابة يومية منصة وكالة المصدر عن حسب بحسب وفق وفقا',
)
const placesOfPapers = folded(
  'روسيا المصري المغرب العرب العربي فلسطين ليبيا مصر السعودية لبنان سوريا اليمن الجزائر تونس العراق ' +
    'السودان الأردن الخليج البحرين عمان',
)

/** صحيفة المصري اليوم، نقلا عن روسيا اليوم. */
function isNameOfPaper({ words }: Passage, { at }: Place): boolean {
  const name = words[at - 1]?.letters ?? ''
  if (placesOfPapers.has(name.replace(/^ل/, '')) && name.startsWith('ل')) return true
  const source = words[at - 2]?.letters ?? ''
  return (
    placesOfPapers.has(name) && (sources.has(source) || sources.has(source.replace(/^[وفبلك]/, '')))
  )
}

function wordBefore({ words }: Passage, at: number): string {
  return words[at]?.gap === '' ? (words[at - 1]?.letters ?? '') : ''
}

const opening = /["'“”„«»‘’(]$/
const closing = /^["'“”„«»‘’)]/
const longestName = 3

/** «أخبار اليوم», (روسيا اليوم): in marks of its own with a word or two before it; "(مساء أمس)" is a day. */
function isQuotedName({ text, words }: Passage, { first, at, end }: Place): boolean {
  const last = words[end - 1]
  const after = words[end]?.gap ?? signsOf(text.slice(last?.end ?? 0, (last?.end ?? 0) + 2))
  if (!closing.test(after) || first < at) return false
  for (let from = first; from >= 0 && end - from <= longestName; from -= 1) {
    const gap = words[from]?.gap ?? ''
    if (opening.test(gap)) return from < first || !gap.endsWith('(')
    if (gap !== '') return false
  }
  return false
}
