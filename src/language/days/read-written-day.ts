import { fold } from '../fold.ts'
import { dayNumbersAt, type DayNumber } from './day-numbers.ts'
import { isNameOfEvent } from './event-names.ts'
import { startOfLead } from './leading-words.ts'
import type { Passage, Reader } from './passage.ts'
import { readMonth, type MonthSaid } from './read-month.ts'
import { settleDay } from './settle-day.ts'
import { isToldOfAnotherYear } from './told-of-another-year.ts'
import { ordinals } from './vocabulary.ts'
import { weekdaysBefore, type WeekdaysSaid } from './weekdays-before.ts'
import { yearOfRange } from './year-of-range.ts'

/** الاثنين 1 غشت الجاري، 13 نونبر 2006، يومي الجمعة والسبت 5 و6 ماي: one day for each number. */
export const readWrittenDay: Reader = (passage, at) => {
  const said = writtenDayAt(passage, at)
  if (said === null || said.month.isUnsettled) return null
  const { days, month } = said
  const weekdays = weekdaysBefore(passage, at)
  const named = assignWeekdays(days, weekdays?.named ?? [])
  const first = startOf(passage, { at, days, weekdays })
  if (!isDay(passage, { at, first, days, month, weekdays })) return null
  const isYearless =
    month.year === null && month.when === null && named.every((day) => day === null)
  const isUnsure = isYearless && isToldOfAnotherYear(passage, first)
  const readings = days.map((day, index) => ({
    first: index === 0 ? first : day.first,
    end: index === days.length - 1 ? month.end : day.end,
    ...(isUnsure
      ? { date: null, warning: null }
      : settleDay({ number: day.value, weekday: named[index] ?? null, month }, passage.published)),
  }))
  // "The first Saturday of September" is not the first of September.
  const isDenied = readings.some(({ warning }) => warning === 'weekday-disagrees')
  return isDenied && ordinals.has(passage.words[at]?.letters ?? '') ? null : readings
}

interface WrittenDay {
  days: DayNumber[]
  month: MonthSaid
}

export function writtenDayAt(passage: Passage, at: number): WrittenDay | null {
  const days = dayNumbersAt(passage, at)
  const last = days.at(-1)
  const month = last === undefined ? null : readMonth(passage, last.end)
  if (month === null) return null
  return { days, month: { ...month, year: month.year ?? yearOfRange(passage, month) } }
}

interface Place {
  at: number
  days: DayNumber[]
  weekdays: WeekdaysSaid | null
}

/** At the weekday if it is that of the first number alone and no other day has taken it. */
function startOf(passage: Passage, { at, days, weekdays }: Place): number {
  const isTaken = weekdays === null || weekdays.at < passage.free
  const isShared = days.length > 1 && (weekdays?.named.length ?? 0) > 1
  return startOfLead(passage, isTaken || isShared ? at : weekdays.at)
}

/** Numbers before a month are no days where nothing bears them out: names of events, scores. */
function isDay(
  passage: Passage,
  { at, first, days, month, weekdays }: Place & { first: number; month: MonthSaid },
): boolean {
  const isBorneOut = first < at || weekdays !== null
  const before = passage.words[at - 1]?.letters ?? ''
  if (days.length > 1 && !isBorneOut && !bearers.has(before)) return false
  if (isBorneOut || month.year !== null || month.when !== null) return true
  return !isNameOfEvent(passage, at) && days.every(({ value }) => value >= 1 && value <= 31)
}

const bearers = new Set(['من', 'بين', 'في', 'فى', 'إلى', 'حتى', 'بتاريخ'].map(fold))

/** One for one; before a single number the last name counts: بين السبت والأحد 23 أفريل. */
function assignWeekdays(days: DayNumber[], named: number[]): (number | null)[] {
  if (days.length === named.length) return named
  const own = days.map(({ weekday }) => weekday)
  if (days.length === 1) return [named.at(-1) ?? null]
  return named.length === 1 ? [named[0] ?? null, ...own.slice(1)] : own
}
