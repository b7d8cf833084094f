import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { deleteUnusedLinksOf } from './one-time-link-store.ts'
import { hashPassword, isPassword, requireStrongPassword } from './password.ts'
import { hashOf } from './secret.ts'
import { deleteOtherSessionsOf } from './session-store.ts'
import { takeAttempt } from './sign-in-throttle.ts'
import type { Actor } from './staff.ts'
import { findAccountById, setPasswordHash } from './staff-store.ts'

export type PasswordChange = {
  current: string
  next: string
  /** Of the session that asks; it goes on, the others end. Null for a token. */
  secret: string | null
  /** Network address the request came from. */
  address: string
}

/** A colleague who knows the old password chooses a new one; guessing is throttled as at the door. */
export async function changeOwnPassword(
  db: Database,
  actor: Actor,
  change: PasswordChange,
): Promise<void> {
  const account = await findAccountById(db, actor.staffId)
  if (account === null) throw new Refusal('not-signed-in')
  const { email } = account.colleague
  const attempt = takeAttempt(db, { email, address: change.address })
  if (!(await isPassword(change.current, account.passwordHash))) {
    throw new Refusal('wrong-credentials')
  }
  attempt.forgive()
  requireStrongPassword(change.next, email)
  const passwordHash = await hashPassword(change.next)
  await db.within(async (tx) => {
    await setPasswordHash(tx, actor.staffId, passwordHash)
    const kept = change.secret === null ? null : hashOf(change.secret)
    await deleteOtherSessionsOf(tx, actor.staffId, kept)
    await deleteUnusedLinksOf(tx, actor.staffId)
    await record(tx, {
      act: 'staff.password-changed',
      subject: { kind: 'staff', id: actor.staffId },
      by: actor,
    })
  })
}
