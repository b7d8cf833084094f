import { dayOf } from '../language/dates.ts'
import { weekdayName } from '../language/months.ts'

/** When something happened, told from the hour the demonstration opens, so that it is always fresh. */
export type Moment =
  | { minutesAgo: number }
  | { daysAgo: number; at: string }
  | { daysAhead: number; at: string }
  /** The last such day whose hour has passed. */
  | { last: Weekday; at: string }

/** The hour of the opening, and where the paper is. */
export type Calendar = { now: Date; timeZone: string }

const weekdays = [
  'sunday',
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
] as const
type Weekday = (typeof weekdays)[number]

const day = 24 * 60 * 60_000

export function dateOf(moment: Moment, { now, timeZone }: Calendar): Date {
  if ('minutesAgo' in moment) return new Date(now.getTime() - moment.minutesAgo * 60_000)
  const today = Date.parse(dayOf(now, timeZone))
  if ('daysAgo' in moment) return atWallClock(today - moment.daysAgo * day, moment.at, timeZone)
  if ('daysAhead' in moment) return atWallClock(today + moment.daysAhead * day, moment.at, timeZone)
  const since = (new Date(today).getUTCDay() - weekdays.indexOf(moment.last) + 7) % 7
  const candidate = atWallClock(today - since * day, moment.at, timeZone)
  return candidate <= now ? candidate : atWallClock(today - (since + 7) * day, moment.at, timeZone)
}

/** Names the weekday that lies so many days after the one of `from`. */
export function weekdayAfter(from: Date, days: number, timeZone: string): string {
  const midnight = Date.parse(dayOf(from, timeZone)) + days * day
  return weekdayName(new Date(midnight).getUTCDay())
}

/** The instant at which a clock in `timeZone` shows `at` (`HH:MM`) on that day. */
function atWallClock(midnightUtc: number, at: string, timeZone: string): Date {
  const [hours, minutes] = at.split(':').map(Number) as [number, number]
  const wanted = midnightUtc + (hours * 60 + minutes) * 60_000
  return new Date(wanted - offsetAt(wanted, timeZone))
}

function offsetAt(instant: number, timeZone: string): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName')?.value
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? []
  if (hours === undefined) return 0
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
