import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { makeLink } from './make-link.ts'
import { deleteUnusedOwnerLinks } from './one-time-link-store.ts'
import type { OneTimeLink } from './one-time-link.ts'
import { hasOwner } from './staff-store.ts'

/** The link by which a house without an owner gets its first; earlier ones die. Null when there is an owner. */
export async function makeOwnerLink(db: Database): Promise<OneTimeLink | null> {
  return db.within(async (tx) => {
    if (await hasOwner(tx)) return null
    await deleteUnusedOwnerLinks(tx)
    const { id, secret, expiresAt } = await makeLink(tx, { purpose: 'owner', staffId: null })
    await record(tx, {
      act: 'one-time-link.made',
      subject: { kind: 'one-time-link', id },
      by: null,
      details: { purpose: 'owner' },
    })
    return { secret, expiresAt }
  })
}
