import { calendarDay, weekdayOf } from './calendar.ts'
import { startOfLead } from './leading-words.ts'
import type { Passage, Reader } from './passage.ts'
import { weekdaysBefore } from './weekdays-before.ts'

/** 13/11/2006 with the day first, as all our countries write it, and 2006-11-13; only with four digits of a year. */
export const readNumericDay: Reader = (passage, at) => {
  const said = numbersAt(passage, at)
  if (said === null) return null
  const weekdays = weekdaysBefore(passage, at)
  const owns = weekdays !== null && weekdays.at >= passage.free
  const first = startOfLead(passage, owns ? weekdays.at : at)
  const date = calendarDay(said.year, said.month, said.day)
  const weekday = weekdays?.named.at(-1)
  const end = at + 3
  if (date === null) return [{ first, end, date, warning: 'invalid-date' }]
  if (weekday !== undefined && weekday !== weekdayOf(date)) {
    return [{ first, end, date: null, warning: 'weekday-disagrees' }]
  }
  return [{ first, end, date, warning: null }]
}

const separators = new Set(['/', '-', '.'])
const year = /^(19|20)\d\d$/
const short = /^\d{1,2}$/

function numbersAt(
  { words }: Passage,
  at: number,
): { year: number; month: number; day: number } | null {
  const [first, second, third] = [words[at], words[at + 1], words[at + 2]]
  if (first === undefined || second === undefined || third === undefined) return null
  if (!separators.has(second.gap) || third.gap !== second.gap || !short.test(second.letters)) {
    return null
  }
  // A longer chain is an address, a telephone number or a version.
  if (/[/.-]$/.test(first.gap) || /^[/-]./.test(words[at + 3]?.gap ?? '')) return null
  if (words[at + 3]?.gap === second.gap && second.gap !== '.') return null
  const month = Number(second.letters)
  if (short.test(first.letters) && year.test(third.letters)) {
    return { year: Number(third.letters), month, day: Number(first.letters) }
  }
  if (year.test(first.letters) && short.test(third.letters)) {
    return { year: Number(first.letters), month, day: Number(third.letters) }
  }
  return null
}
