import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { parseName } from './parse-name.ts'
import { requireAnotherOwner } from './require-another-owner.ts'
import { requirePermission } from './require-permission.ts'
import { lockColleague, updateColleague } from './staff-store.ts'
import type { Actor, Colleague, Role } from './staff.ts'

/** Another name or another role, in force from the colleague's next request on. */
export async function changeColleague(
  db: Database,
  actor: Actor,
  change: { id: string; name?: string; role?: Role },
): Promise<Colleague> {
  requirePermission(actor, 'manage-staff')
  const { id } = change
  const newName = change.name === undefined ? undefined : parseName(change.name)
  return db.within(async (tx) => {
    if (change.role !== undefined && change.role !== 'owner') await requireAnotherOwner(tx, { id })
    const colleague = await lockColleague(tx, id)
    if (colleague === null) throw new Refusal('not-found')
    const before = { name: colleague.name, role: colleague.role }
    const after = { name: newName ?? before.name, role: change.role ?? before.role }
    if (after.name === before.name && after.role === before.role) return colleague
    await updateColleague(tx, id, after)
    await record(tx, {
      act: 'staff.changed',
      subject: { kind: 'staff', id },
      by: actor,
      details: { before, after },
    })
    return { ...colleague, ...after }
  })
}
