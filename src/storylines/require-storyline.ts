import type { Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { lockStoryline } from './storyline-store.ts'
import type { Storyline } from './storyline.ts'

/** The storyline, held for this transaction; refused when there is none. */
export async function requireStoryline(tx: Transaction, id: string): Promise<Storyline> {
  const storyline = await lockStoryline(tx, id)
  if (storyline === null) throw new Refusal('not-found')
  return storyline
}
