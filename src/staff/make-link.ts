import type { Transaction } from '../database/database.ts'
import { insertLink } from './one-time-link-store.ts'
import type { LinkPurpose, OneTimeLink } from './one-time-link.ts'
import { hashOf, newSecret } from './secret.ts'

/** A fresh one-time link; no rule of its own, the verbs around it have asked. */
export async function makeLink(
  tx: Transaction,
  link: { purpose: LinkPurpose; staffId: string | null },
): Promise<OneTimeLink & { id: string }> {
  const secret = newSecret()
  const { id, expiresAt } = await insertLink(tx, { ...link, secretHash: hashOf(secret) })
  return { id, secret, expiresAt }
}
