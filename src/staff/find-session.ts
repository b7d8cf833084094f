import type { Database } from '../database/database.ts'
import { hashOf } from './secret.ts'
import { markSeen, selectSession } from './session-store.ts'
import type { Actor } from './staff.ts'

/** Who holds this session; null when it has ended, or its holder was suspended. Each visit makes it last longer. */
export async function findSession(
  db: Database,
  secret: string,
): Promise<(Actor & { sessionId: string }) | null> {
  const session = await selectSession(db, hashOf(secret))
  if (session === null) return null
  const { isUnseen, ...actor } = session
  if (isUnseen) await markSeen(db, actor.sessionId)
  return actor
}
