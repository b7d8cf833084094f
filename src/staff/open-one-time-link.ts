import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { findLink } from './one-time-link-store.ts'
import type { LinkDescription } from './one-time-link.ts'
import { hashOf } from './secret.ts'

/** What a one-time link is for, without using it; 'link-expired' for any that opens nothing. */
export async function openOneTimeLink(db: Database, secret: string): Promise<LinkDescription> {
  const link = await findLink(db, hashOf(secret))
  if (link === null) throw new Refusal('link-expired')
  return { purpose: link.purpose, name: link.name, email: link.email }
}
