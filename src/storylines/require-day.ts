import { Refusal } from '../language/refusal.ts'
import { isDay } from '../people/person.ts'

/** Refused when no calendar has such a day. */
export function requireDay(day: string | null): string | null {
  if (day !== null && !isDay(day)) {
    throw new Refusal('invalid-input', { path: 'body/due', problem: 'no-such-day' })
  }
  return day
}
