import { fold } from '../fold.ts'
import { monthOf, yearOf } from './calendar.ts'
import { monthNames } from './month-names.ts'
import type { Passage } from './passage.ts'
import { readYear, type YearSaid } from './read-year.ts'
import { whens, type When } from './vocabulary.ts'
import type { Word } from './words.ts'

/** What follows the number of a day: ماي، من شهر ماي الماضي، يناير/كانون الثاني 2017، من الشهر الجاري. */
export interface MonthSaid extends YearSaid {
  month: number
  /** Two names that are not one month's: مايو/حزيران. */
  isContradictory: boolean
}

export function readMonth(passage: Passage, at: number): MonthSaid | null {
  return monthSeenFromToday(passage, at) ?? namedMonth(passage, at)
}

const of = fold('من')
const month = fold('شهر')
const theMonth = fold('الشهر')
const thisWord = fold('هذا')
const monthsAway: Record<When, number> = { past: -1, current: 0, future: 1 }

const said = (words: Word[], at: number) => (words[at]?.gap === '' ? words[at].letters : '')

/** 13 الجاري، 13 من الشهر المقبل، 13 من هذا الشهر. */
function monthSeenFromToday({ words, published }: Passage, at: number): MonthSaid | null {
  const isBare = whens.get(said(words, at)) === 'current'
  const start = said(words, at) === of ? at + 1 : at
  const isThis = said(words, start) === thisWord && said(words, start + 1) === theMonth
  const when = said(words, start) === theMonth ? whens.get(said(words, start + 1)) : undefined
  if (!isBare && !isThis && when === undefined) return null
  const index = yearOf(published) * 12 + monthOf(published) - 1 + monthsAway[when ?? 'current']
  return {
    month: (index % 12) + 1,
    isContradictory: false,
    year: Math.floor(index / 12),
    when: null,
    isUnsettled: false,
    end: isBare ? at + 1 : start + 2,
  }
}

function namedMonth(passage: Passage, at: number): MonthSaid | null {
  const { words } = passage
  let next = at
  if (said(words, next) === of) next += 1
  if (said(words, next) === month) next += 1
  const first = nameAt(words, next, next === at ? ['', '-', '/'] : [''])
  if (first === null) return null
  const second = nameAt(words, first.end, ['', '/', '(', '-', '–'])
  // "May – June" is a stretch of time, "May/June" a slip: only a slash says that both are one.
  const isTwin = second !== null && (second.month === first.month || second.opening === '/')
  const end = isTwin ? second.end : first.end
  return {
    month: first.month,
    isContradictory: isTwin && second.month !== first.month,
    ...readYear(passage, end, isTwin && second.opening === '(' ? [')'] : ['']),
  }
}

interface Name {
  month: number
  opening: string
  end: number
}

/** Names of one word or two: تشرين الثاني. */
function nameAt(words: Word[], at: number, gaps: string[]): Name | null {
  const word = words[at]
  if (word === undefined || !gaps.includes(word.gap)) return null
  const two = monthNames.get(`${word.letters} ${said(words, at + 1)}`)
  if (two !== undefined) return { month: two, opening: word.gap, end: at + 2 }
  const one = monthNames.get(word.letters)
  return one === undefined ? null : { month: one, opening: word.gap, end: at + 1 }
}
