import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from './require-permission.ts'
import { lockColleague, setSuspended } from './staff-store.ts'
import type { Actor, Colleague } from './staff.ts'

/** Ends a suspension; the colleague signs in again with the password they had. */
export async function reinstateColleague(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<Colleague> {
  requirePermission(actor, 'manage-staff')
  return db.within(async (tx) => {
    const colleague = await lockColleague(tx, id)
    if (colleague === null) throw new Refusal('not-found')
    if (colleague.state !== 'suspended') return colleague
    await setSuspended(tx, id, false)
    await record(tx, { act: 'staff.reinstated', subject: { kind: 'staff', id }, by: actor })
    return (await lockColleague(tx, id)) ?? colleague
  })
}
