import type { Queryable } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { Refusal } from '../language/refusal.ts'
import { faultOfTimes, type Occasion } from './occasion.ts'
import { selectOccasionTitled, type OccasionRow } from './occasion-store.ts'
import { isDay } from './person.ts'

export type OccasionFields = Partial<Omit<Occasion, 'id' | 'participants'>> & {
  /** Ids of people. */
  participants?: string[]
}

/** The occasion with what was given; refused where it makes no sense, or another bears the title. */
export async function checkedOccasion(
  db: Queryable,
  before: OccasionRow & { id: string | null },
  fields: OccasionFields,
): Promise<OccasionRow> {
  const { id, ...row } = before
  const given = { ...fields }
  delete given.participants
  delete given.slug
  const occasion = { ...row, ...given }
  occasion.title = cleanLine(occasion.title)
  occasion.place = cleanLine(occasion.place)
  if (fold(occasion.title) === '') throw wrong('title', 'empty')
  const holder = await selectOccasionTitled(db, occasion.title)
  if (holder !== null && holder.id !== id) {
    throw new Refusal('name-taken', { id: holder.id, name: holder.title })
  }
  for (const field of ['startOn', 'endOn'] as const) {
    const day = occasion[field]
    if (day !== null && !isDay(day)) throw wrong(field, 'no-such-day')
  }
  const fault = faultOfTimes(occasion)
  if (fault !== null) throw wrong(fault.field, fault.problem)
  return occasion
}

function wrong(field: string, problem: string): Refusal {
  return new Refusal('invalid-input', { path: `body/${field}`, problem })
}
