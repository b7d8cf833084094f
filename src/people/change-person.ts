import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { claimAddress, lockNamesOf } from '../paper/addresses-store.ts'
import { personPath } from '../paper/paths.ts'
import { slugFor } from '../paper/slug-for.ts'
import { may, type Actor } from '../staff/staff.ts'
import { checkedFields, checkedName, type PersonFields } from './checked-person.ts'
import type { Person } from './person.ts'
import { putNames, selectPerson, updatePerson } from './person-store.ts'
import { adoptQuotations } from './person-use-store.ts'
import { requireMayChange } from './require-may-change.ts'

/** Changes what is given of a person; a new slug leaves the old address leading to it. */
export async function changePerson(
  db: Database,
  actor: Actor,
  { id, ...fields }: { id: string } & Partial<PersonFields>,
): Promise<Person> {
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'person')
    await requireMayChange(tx, actor, id)
    const before = await selectPerson(tx, id)
    if (before === null) throw new Refusal('not-found')
    const name =
      fields.name === undefined ? before.name : await checkedName(tx, { id, name: fields.name })
    const { names, ...row } = await checkedFields(tx, fields, before)
    const slug =
      fields.slug === undefined
        ? before.slug
        : await slugFor(tx, { kind: 'person', id, name, wished: fields.slug })
    await updatePerson(tx, id, { ...row, name, slug })
    await putNames(tx, id, names)
    await claimAddress(tx, { path: personPath(slug), kind: 'person', targetId: id })
    if (may(actor.role, 'publish-articles')) await adoptQuotations(tx, id)
    await record(tx, {
      act: 'person.changed',
      subject: { kind: 'person', id },
      by: actor,
      details: { name },
    })
    return (await selectPerson(tx, id)) as Person
  })
}
