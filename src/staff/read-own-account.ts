import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { findColleague } from './staff-store.ts'
import type { Actor, Colleague } from './staff.ts'

/** The actor as a colleague. */
export async function readOwnAccount(db: Database, actor: Actor): Promise<Colleague> {
  const colleague = await findColleague(db, actor.staffId)
  if (colleague === null) throw new Refusal('not-signed-in')
  return colleague
}
