import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { deleteSessionOf } from './session-store.ts'
import type { Actor } from './staff.ts'

/** Ends one of the actor's own sessions: a lost phone, a borrowed computer. */
export async function revokeSession(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<void> {
  await db.within(async (tx) => {
    const session = await deleteSessionOf(tx, actor.staffId, id)
    if (session === null) throw new Refusal('not-found')
    await record(tx, {
      act: 'session.revoked',
      subject: { kind: 'session', id },
      by: actor,
      details: { device: session.device },
    })
  })
}
