import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { deleteUnusedLinksOf } from './one-time-link-store.ts'
import { requireAnotherOwner } from './require-another-owner.ts'
import { requirePermission } from './require-permission.ts'
import { deleteSessionsOf } from './session-store.ts'
import { lockColleague, setSuspended } from './staff-store.ts'
import type { Actor, Colleague } from './staff.ts'

/**
 * Shuts a colleague out at once: sessions and unused links are gone, tokens open nothing until
 * they are reinstated. What they wrote stays theirs.
 */
export async function suspendColleague(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<Colleague> {
  requirePermission(actor, 'manage-staff')
  return db.within(async (tx) => {
    await requireAnotherOwner(tx, { id })
    const colleague = await lockColleague(tx, id)
    if (colleague === null) throw new Refusal('not-found')
    if (colleague.state === 'suspended') return colleague
    await setSuspended(tx, id, true)
    await deleteSessionsOf(tx, id)
    await deleteUnusedLinksOf(tx, id)
    await record(tx, { act: 'staff.suspended', subject: { kind: 'staff', id }, by: actor })
    return { ...colleague, state: 'suspended' as const }
  })
}
