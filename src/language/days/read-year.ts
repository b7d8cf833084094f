import { fold } from '../fold.ts'
import { yearOf } from './calendar.ts'
import type { Passage } from './passage.ts'
import { whens, type When } from './vocabulary.ts'
import type { Word } from './words.ts'

/** What follows the name of a month: الجاري، 2017، من العام الماضي، من كل سنة. */
export interface YearSaid {
  year: number | null
  when: When | null
  /** "Of that year", "of every year": no day that these words alone would name. */
  isUnsettled: boolean
  end: number
}

/** `gaps` may stand before the first word, as the bracket that closes a second name of the month. */
export function readYear(passage: Passage, at: number, gaps: string[]): YearSaid {
  const { words } = passage
  const first = words[at]
  const when = first && gaps.includes(first.gap) ? (whens.get(first.letters) ?? null) : null
  const next = when === null ? at : at + 1
  const yearGaps = when === null ? gaps : ['']
  const year = yearInWords(passage, next) ?? yearInDigits(words, next, yearGaps)
  if (year === null) return { year: null, when, isUnsettled: false, end: next }
  const isMarked = said(words, year.end) === 'م'
  return { ...year, when, end: isMarked ? year.end + 1 : year.end }
}

type Year = Omit<YearSaid, 'when'>

const of = fold('من')
const yearWords = new Set(['سنة', 'عام', 'العام', 'السنة'].map(fold))
const thisWords = new Set(['هذا', 'هذه'].map(fold))
const otherWords = new Set(
  ['نفس', 'ذات', 'كل', 'ذلك', 'تلك', 'نفسه', 'نفسها', 'ذاته', 'ذاتها'].map(fold),
)
const yearsAway: Record<When, number> = { past: -1, current: 0, future: 1 }

const said = (words: Word[], at: number) => (words[at]?.gap === '' ? words[at].letters : '')

function yearInWords({ words, published }: Passage, at: number): Year | null {
  const start = said(words, at) === of ? at + 1 : at
  const [first, second] = [said(words, start), said(words, start + 1)]
  const end = start + 2
  if (thisWords.has(first) && yearWords.has(second)) {
    return { year: yearOf(published), isUnsettled: false, end }
  }
  if (otherWords.has(first) && yearWords.has(second)) return { year: null, isUnsettled: true, end }
  if (!yearWords.has(first)) return null
  if (otherWords.has(second)) return { year: null, isUnsettled: true, end }
  const when = whens.get(second)
  if (when !== undefined) {
    return { year: yearOf(published) + yearsAway[when], isUnsettled: false, end }
  }
  return isYear(second) ? { year: Number(second), isUnsettled: false, end } : null
}

function yearInDigits(words: Word[], at: number, gaps: string[]): Year | null {
  const word = words[at]
  if (word === undefined || !isYear(word.letters)) return null
  const stands =
    gaps.includes(word.gap) ||
    ['-', '/', '.'].includes(word.gap) ||
    // After a comma it may as well count something: "on 5 May, 2000 people".
    ([',', '،'].includes(word.gap) && words[at + 1]?.gap !== '')
  return stands ? { year: Number(word.letters), isUnsettled: false, end: at + 1 } : null
}

function isYear(letters: string): boolean {
  return /^(1\d|20)\d\d$/.test(letters) || letters === '2100'
}
