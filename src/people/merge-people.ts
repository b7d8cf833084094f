import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { lockNamesOf } from '../paper/addresses-store.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Person } from './person.ts'
import { lockMergedInto, mergeRows, selectPerson } from './person-store.ts'
import { moveAddresses, moveUses } from './person-use-store.ts'

/**
 * Two records of one person become one: offices, names and quotations go over, and the addresses of
 * the first lead to the second. Refused with 'merge-circle' when the second is the first, or was
 * merged into it.
 */
export async function mergePeople(
  db: Database,
  actor: Actor,
  { id, into }: { id: string; into: string },
): Promise<Person> {
  requirePermission(actor, 'manage-structure')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'person')
    const from = await selectPerson(tx, id)
    if (from === null) throw new Refusal('not-found')
    const target = await lockMergedInto(tx, into)
    if (target === null)
      throw new Refusal('invalid-input', { path: 'body/into', problem: 'unknown-person' })
    if (target === id) throw new Refusal('merge-circle')
    await mergeRows(tx, { from: id, into: target })
    await moveUses(tx, { from: id, into: target })
    await moveAddresses(tx, { from: id, into: target })
    const person = (await selectPerson(tx, target)) as Person
    await record(tx, {
      act: 'person.merged',
      subject: { kind: 'person', id: target },
      by: actor,
      details: { name: person.name, from: { id, name: from.name } },
    })
    return person
  })
}
