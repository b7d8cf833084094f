import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import type { Actor } from './staff.ts'
import { deleteTokenOf } from './token-store.ts'

/** Ends one of the actor's own tokens. */
export async function revokeToken(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<void> {
  await db.within(async (tx) => {
    const token = await deleteTokenOf(tx, actor.staffId, id)
    if (token === null) throw new Refusal('not-found')
    await record(tx, {
      act: 'token.revoked',
      subject: { kind: 'token', id },
      by: actor,
      details: { name: token.name },
    })
  })
}
