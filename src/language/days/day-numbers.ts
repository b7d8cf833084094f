import { fold } from '../fold.ts'
import type { Passage } from './passage.ts'
import { firstsOfMonth, ordinals, weekdays } from './vocabulary.ts'
import type { Word } from './words.ts'

/** The day of a month in digits or words, with the weekday written before it, if any. */
export interface DayNumber {
  value: number
  weekday: number | null
  first: number
  end: number
}

/** 5، 5 و6، من 9 إلى 12، الجمعة 5 والسبت 6، السادس والعشرين: the numbers that share the month after them. */
export function dayNumbersAt(passage: Passage, at: number): DayNumber[] {
  const one = dayInWords(passage.words, at)
  if (one !== null) return [one]
  const days: DayNumber[] = []
  for (let next: number | null = at; next !== null && days.length < longestList;) {
    const day = dayInDigits(passage.words, next, days.length > 0)
    if (day === null) return []
    days.push(day)
    next = nextInList(passage.words, day.end)
  }
  return days
}

const longestList = 12

function dayInDigits(words: Word[], at: number, mayHaveWeekday: boolean): DayNumber | null {
  const weekday = mayHaveWeekday ? (weekdays.get(words[at]?.letters ?? '') ?? null) : null
  const number = weekday === null ? at : at + 1
  const word = words[number]
  if (word === undefined || !/^\d{1,2}$/.test(word.letters)) return null
  if (weekday !== null && word.gap !== '') return null
  return { value: Number(word.letters), weekday, first: at, end: number + 1 }
}

const and = 'و'
const joints = new Set([and, 'إلى', 'حتى', 'أو'].map(fold))
const upTo = fold('إلى')
const asFarAs = fold('غاية')
const dayWords = new Set(['يوم', 'يومي', 'أيام'].map(fold))
const signs = new Set(['-', '–', '/', '،', ','])

/** Where the next number of the list would be. */
function nextInList(words: Word[], at: number): number | null {
  const word = words[at]
  if (word === undefined) return null
  if (signs.has(word.gap)) return at
  if (word.gap !== '') return null
  if (word.prefix === and && weekdays.has(word.letters)) return at
  if (!joints.has(word.letters)) return null
  let next = at + 1
  if (word.letters === upTo && words[next]?.letters === asFarAs) next += 1
  if (dayWords.has(words[next]?.letters ?? '')) next += 1
  return next
}

const ten = fold('عشر')

/** فاتح ماي، الثالث من ماي، السابع عشر من ماي، السادس والعشرين من ماي. */
function dayInWords(words: Word[], at: number): DayNumber | null {
  const word = words[at]
  if (word === undefined) return null
  if (firstsOfMonth.has(word.letters)) return { value: 1, weekday: null, first: at, end: at + 1 }
  const unit = ordinals.get(word.letters)
  if (unit === undefined || isAdjective(words, at)) return null
  const next = words[at + 1]
  const tens = next?.gap === '' && next.prefix === and ? (ordinals.get(next.letters) ?? 0) : 0
  if (tens >= 20 && unit < 10) return { value: unit + tens, weekday: null, first: at, end: at + 2 }
  const isTeen = next?.gap === '' && next.letters === ten
  return {
    value: isTeen ? unit + 10 : unit,
    weekday: null,
    first: at,
    end: isTeen ? at + 2 : at + 1,
  }
}

/** النصف الأول من أكتوبر is no day; السبت الأول من أكتوبر can be one. */
function isAdjective(words: Word[], at: number): boolean {
  const before = words[at]?.gap === '' ? (words[at - 1]?.letters ?? '') : ''
  return before.startsWith('ال') && before !== upTo && !weekdays.has(before)
}
