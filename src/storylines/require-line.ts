import type { Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { selectLine } from './line-store.ts'
import { requireStoryline } from './require-storyline.ts'
import type { StorylineLine } from './storyline.ts'

export type LinePlace = { storylineId: string; id: string }

/** The line of this storyline, which is held; refused when there is none. */
export async function requireLine(tx: Transaction, place: LinePlace): Promise<StorylineLine> {
  await requireStoryline(tx, place.storylineId)
  const line = await selectLine(tx, place)
  if (line === null) throw new Refusal('not-found')
  return line
}
