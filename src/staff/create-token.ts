import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { emailIn } from './parse-email.ts'
import { parseName } from './parse-name.ts'
import { hashOf, newSecret } from './secret.ts'
import { findAccount } from './staff-store.ts'
import { actorFor, type Actor } from './staff.ts'
import { insertToken } from './token-store.ts'
import { tokenPrefix, type NewToken } from './token.ts'

/** A token with which programs may do what the actor may do. */
export async function createToken(
  db: Database,
  actor: Actor,
  request: { name: string },
): Promise<NewToken> {
  const name = parseName(request.name)
  const token = tokenPrefix + newSecret()
  return db.within(async (tx) => {
    const id = await insertToken(tx, { staffId: actor.staffId, secretHash: hashOf(token), name })
    await record(tx, {
      act: 'token.created',
      subject: { kind: 'token', id },
      by: actor,
      details: { name },
    })
    return { id, name, token }
  })
}

/** The same for the command line, where nobody is signed in; 'not-found' unless the colleague can sign in. */
export async function createTokenFor(
  db: Database,
  request: { email: string; name: string },
): Promise<string> {
  const email = emailIn(request.email)
  const account = email === null ? null : await findAccount(db, email)
  if (account?.colleague.state !== 'active') throw new Refusal('not-found')
  return (await createToken(db, actorFor(account.colleague), request)).token
}
