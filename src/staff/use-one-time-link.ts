import type { Database, Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { findLink, markUsed, type FoundLink } from './one-time-link-store.ts'
import { deleteUnusedLinksOf, deleteUnusedOwnerLinks } from './one-time-link-store.ts'
import { openSession } from './open-session.ts'
import { parseEmail } from './parse-email.ts'
import { parseName } from './parse-name.ts'
import { hashPassword, requireStrongPassword } from './password.ts'
import { hashOf } from './secret.ts'
import { deleteSessionsOf } from './session-store.ts'
import type { SignedIn } from './session.ts'
import { hasOwner, insertColleague, lockColleague, setPasswordHash } from './staff-store.ts'

export type LinkUse = {
  /** Name and e-mail are asked for the first owner only. */
  name?: string
  email?: string
  password: string
  device: string
}

/** Sets the password a link stands for and signs its bearer in; of two at once, one is told 'link-expired'. */
export async function useOneTimeLink(
  db: Database,
  secret: string,
  use: LinkUse,
): Promise<SignedIn> {
  const link = await findLink(db, hashOf(secret))
  if (link === null) throw new Refusal('link-expired')
  const { staffId } = link
  if (staffId === null) {
    const owner = { name: parseName(use.name ?? ''), email: parseEmail(use.email ?? '') }
    const passwordHash = await acceptPassword(use.password, owner.email)
    return db.within(async (tx) => {
      const id = await becomeOwner(tx, link, { ...owner, passwordHash })
      return openSession(tx, id, use.device)
    })
  }
  const passwordHash = await acceptPassword(use.password, link.email)
  return db.within(async (tx) => {
    await choosePassword(tx, { ...link, staffId }, passwordHash)
    return openSession(tx, staffId, use.device)
  })
}

function acceptPassword(password: string, email: string): Promise<string> {
  requireStrongPassword(password, email)
  return hashPassword(password)
}

async function becomeOwner(
  tx: Transaction,
  link: FoundLink,
  owner: { name: string; email: string; passwordHash: string },
): Promise<string> {
  if (!(await markUsed(tx, link.id)) || (await hasOwner(tx))) throw new Refusal('link-expired')
  const colleague = await insertColleague(tx, { ...owner, role: 'owner' })
  if (colleague === null) throw new Refusal('email-taken')
  await deleteUnusedOwnerLinks(tx)
  await record(tx, {
    act: 'staff.added',
    subject: { kind: 'staff', id: colleague.id },
    by: { staffId: colleague.id },
    details: { role: 'owner' },
  })
  return colleague.id
}

/** A new password ends what was opened with the old one. */
async function choosePassword(
  tx: Transaction,
  link: FoundLink & { staffId: string },
  passwordHash: string,
): Promise<void> {
  const { staffId } = link
  // The account before the link, as every verb does it, or two of them could wait for each other.
  const colleague = await lockColleague(tx, staffId)
  if (colleague === null || colleague.state === 'suspended' || !(await markUsed(tx, link.id))) {
    throw new Refusal('link-expired')
  }
  await setPasswordHash(tx, staffId, passwordHash)
  await deleteSessionsOf(tx, staffId)
  await deleteUnusedLinksOf(tx, staffId)
  await record(tx, {
    act: link.purpose === 'invitation' ? 'staff.joined' : 'staff.password-changed',
    subject: { kind: 'staff', id: staffId },
    by: { staffId },
  })
}
