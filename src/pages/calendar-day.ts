import { sayDay } from '../language/dates.ts'
import type { Edition } from '../language/edition.ts'

/** «الجمعة 15 غشت 2025» of a day (`YYYY-MM-DD`), which is the same in every time zone. */
export function sayCalendarDay(day: string, edition: Edition): string {
  return sayDay(new Date(`${day}T12:00:00Z`), { ...edition, timeZone: 'UTC' })
}
