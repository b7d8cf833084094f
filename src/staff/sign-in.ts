import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { openSession } from './open-session.ts'
import { emailIn } from './parse-email.ts'
import { isPassword } from './password.ts'
import type { SignedIn } from './session.ts'
import { takeAttempt } from './sign-in-throttle.ts'
import { findAccount } from './staff-store.ts'

export type Credentials = {
  email: string
  password: string
  /** What the browser calls itself. */
  device: string
  /** Network address the request came from. */
  address: string
}

/**
 * Opens a session for an e-mail and its password. Every wrong way in is the same
 * 'wrong-credentials' and takes the same time.
 */
export async function signIn(db: Database, credentials: Credentials): Promise<SignedIn> {
  const email = emailIn(credentials.email)
  const attempt = takeAttempt(db, { email: email ?? '', address: credentials.address })
  const account = email === null ? null : await findAccount(db, email)
  const fits = await isPassword(credentials.password, account?.passwordHash ?? null)
  if (account === null || !fits) throw new Refusal('wrong-credentials')
  const signedIn = await db.within((tx) =>
    openSession(tx, account.colleague.id, credentials.device),
  )
  attempt.forgive()
  return signedIn
}
