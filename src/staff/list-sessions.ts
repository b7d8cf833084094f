import type { Database } from '../database/database.ts'
import { hashOf } from './secret.ts'
import { selectSessions } from './session-store.ts'
import type { Session } from './session.ts'
import type { Actor } from './staff.ts'

/** The actor's own sessions, last seen first; `secret` tells which of them is asking. */
export async function listSessions(
  db: Database,
  actor: Actor,
  { secret }: { secret: string | null },
): Promise<Session[]> {
  return selectSessions(db, actor.staffId, secret === null ? null : hashOf(secret))
}
