import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { makeLink } from './make-link.ts'
import { deleteUnusedLinksOf } from './one-time-link-store.ts'
import type { OneTimeLink } from './one-time-link.ts'
import { requirePermission } from './require-permission.ts'
import { lockColleague } from './staff-store.ts'
import type { Actor, Colleague } from './staff.ts'

/**
 * A link to choose a new password, to be sent by whatever reaches the colleague. It replaces every
 * earlier one; who never used their invitation is invited anew.
 */
export async function makePasswordLink(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<{ colleague: Colleague; link: OneTimeLink }> {
  requirePermission(actor, 'manage-staff')
  return db.within(async (tx) => {
    const colleague = await lockColleague(tx, id)
    if (colleague === null) throw new Refusal('not-found')
    if (colleague.state === 'suspended') throw new Refusal('not-allowed', { state: 'suspended' })
    const purpose = colleague.state === 'invited' ? 'invitation' : 'password'
    await deleteUnusedLinksOf(tx, id)
    const { secret, expiresAt } = await makeLink(tx, { purpose, staffId: id })
    await record(tx, {
      act: 'one-time-link.made',
      subject: { kind: 'staff', id },
      by: actor,
      details: { purpose },
    })
    return { colleague, link: { secret, expiresAt } }
  })
}
