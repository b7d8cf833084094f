import { endsBeforeStart } from './person.ts'

/** Where and when something was said. */

export const occasionKinds = [
  'summit',
  'press-conference',
  'statement',
  'interview',
  'post',
  'session',
  'other',
] as const
export type OccasionKind = (typeof occasionKinds)[number]

export const occasionAccess = ['open', 'closed'] as const
export type OccasionAccess = (typeof occasionAccess)[number]

export type Occasion = {
  id: string
  kind: OccasionKind
  title: string
  slug: string
  place: string
  /** `YYYY-MM-DD`; null: not known. */
  startOn: string | null
  /** `HH:MM` by the clock of the place. */
  startTime: string | null
  /** Either the day it ended or how long it took. */
  endOn: string | null
  minutes: number | null
  /** Null: not known. */
  access: OccasionAccess | null
  /** `isPublic`: readers see a page of theirs. */
  participants: { id: string; name: string; slug: string; isPublic: boolean }[]
}

/** What is wrong with its times, by field; null when nothing is. */
export function faultOfTimes({
  startOn,
  startTime,
  endOn,
  minutes,
}: Pick<Occasion, 'startOn' | 'startTime' | 'endOn' | 'minutes'>): {
  field: 'endOn' | 'startTime' | 'minutes'
  problem: string
} | null {
  if (endsBeforeStart({ startOn, endOn })) return { field: 'endOn', problem: 'before-start' }
  if (startTime !== null && startOn === null) return { field: 'startTime', problem: 'without-day' }
  if (endOn !== null && minutes !== null) return { field: 'minutes', problem: 'end-or-length' }
  return null
}
