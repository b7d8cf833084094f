import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { dropAddresses, lockNamesOf } from '../paper/addresses-store.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { deletePerson, selectPerson } from './person-store.ts'
import { selectPersonUses } from './person-use-store.ts'

/** Removes a person nobody quotes; refused with the list of uses. */
export async function removePerson(db: Database, actor: Actor, id: string): Promise<void> {
  requirePermission(actor, 'manage-structure')
  await db.within(async (tx) => {
    await lockNamesOf(tx, 'person')
    const person = await selectPerson(tx, id)
    if (person === null) throw new Refusal('not-found')
    const uses = await selectPersonUses(tx, id)
    if (uses.quotations.length + uses.occasions.length > 0) throw new Refusal('person-in-use', uses)
    await deletePerson(tx, id)
    await dropAddresses(tx, { kind: 'person', targetId: id })
    await record(tx, {
      act: 'person.removed',
      subject: { kind: 'person', id },
      by: actor,
      details: { name: person.name },
    })
  })
}
