import type { Country } from '../countries.ts'
import { addDays, weekdayOf } from './calendar.ts'
import type { When } from './vocabulary.ts'

const sunday = 0
const monday = 1
const saturday = 6

/** The day on which calendars of the country begin the week; common locale data 48. */
const weekBegins: Record<Country, number> = {
  MA: monday,
  DZ: saturday,
  TN: monday,
  LY: saturday,
  MR: monday,
  EG: saturday,
  SD: saturday,
  SA: sunday,
  AE: monday,
  QA: saturday,
  KW: saturday,
  BH: saturday,
  OM: saturday,
  YE: sunday,
  SY: saturday,
  LB: monday,
  JO: saturday,
  IQ: saturday,
  PS: monday,
}

const weeksAway: Record<When, number> = { past: -1, current: 0, future: 1 }

/** The Thursday of last week, as weeks are counted in the country. */
export function dayInWeek(
  weekday: number,
  when: When,
  { published, country }: { published: string; country: Country },
): string {
  const daysInto = (day: number) => (day - weekBegins[country] + 7) % 7
  const away = daysInto(weekday) - daysInto(weekdayOf(published))
  return addDays(published, away + 7 * weeksAway[when])
}
