import { calendarDay, daysBetween, monthOf, weekdayOf, yearOf } from './calendar.ts'
import type { Reading } from './passage.ts'
import type { MonthSaid } from './read-month.ts'

type Settled = Pick<Reading, 'date' | 'warning'>

/** The day of the calendar that a number, a month and perhaps a weekday name; never one that two of them deny. */
export function settleDay(
  said: { number: number; weekday: number | null; month: MonthSaid },
  published: string,
): Settled {
  const { number, weekday, month } = said
  const date = month.isContradictory
    ? null
    : month.year === null
      ? dayOfSomeYear(said, published)
      : calendarDay(month.year, month.month, number)
  if (date === null) return { date: null, warning: 'invalid-date' }
  if (weekday !== null && weekday !== weekdayOf(date)) {
    return { date: null, warning: 'weekday-disagrees' }
  }
  // "Of this month", in another month and with no weekday to bear it out.
  if (weekday === null && month.when === 'current' && monthOf(date) !== monthOf(published)) {
    return { date: null, warning: 'invalid-date' }
  }
  return { date, warning: null }
}

/** Without a year it is the nearest day, or the nearest on the side that "last" or "next" tells. */
function dayOfSomeYear(
  { number, month }: { number: number; month: MonthSaid },
  published: string,
): string | null {
  const year = yearOf(published)
  const days = [year - 1, year, year + 1]
    .map((some) => calendarDay(some, month.month, number))
    .filter((day) => day !== null)
    .filter((day) => month.when !== 'past' || day < published)
    .filter((day) => month.when !== 'future' || day > published)
  const away = (day: string) => Math.abs(daysBetween(published, day))
  return days.sort((a, b) => away(a) - away(b))[0] ?? null
}
