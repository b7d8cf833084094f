import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { hashOf } from './secret.ts'
import { deleteSession } from './session-store.ts'

/** Ends the session of this secret; signing out twice is no fault. */
export async function signOut(db: Database, secret: string): Promise<void> {
  await db.within(async (tx) => {
    const session = await deleteSession(tx, hashOf(secret))
    if (session === null) return
    await record(tx, {
      act: 'staff.signed-out',
      subject: { kind: 'staff', id: session.staffId },
      by: session,
    })
  })
}
