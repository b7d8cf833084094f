import type { Database, Transaction } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { claimAddress, lockNamesOf } from '../paper/addresses-store.ts'
import { personPath } from '../paper/paths.ts'
import { slugFor } from '../paper/slug-for.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { may, type Actor } from '../staff/staff.ts'
import { checkedFields, checkedName, type PersonFields } from './checked-person.ts'
import type { Person } from './person.ts'
import { insertPerson, putNames, selectPerson } from './person-store.ts'
import { adoptQuotations } from './person-use-store.ts'

/**
 * Adds somebody who speaks in the news. What was quoted of them by name alone becomes theirs, and
 * their page opens to readers, when an editor adds them; after a reporter, with the next publication.
 */
export async function addPerson(db: Database, actor: Actor, fields: PersonFields): Promise<Person> {
  requirePermission(actor, 'write-articles')
  return db.within(async (tx) => {
    await lockNamesOf(tx, 'person')
    return addNewPerson(tx, actor, fields)
  })
}

/** For who holds the lock on people's names. */
export async function addNewPerson(
  tx: Transaction,
  actor: Actor,
  fields: PersonFields,
): Promise<Person> {
  const name = await checkedName(tx, { id: null, name: fields.name })
  const blank = { about: '', country: null, portrait: null, names: [] }
  const { names, ...row } = await checkedFields(tx, fields, blank)
  const slug = await slugFor(tx, { kind: 'person', id: null, name, wished: fields.slug })
  const id = await insertPerson(tx, { ...row, name, slug, createdBy: actor.staffId })
  await putNames(tx, id, names)
  await claimAddress(tx, { path: personPath(slug), kind: 'person', targetId: id })
  if (may(actor.role, 'publish-articles')) await adoptQuotations(tx, id)
  await record(tx, {
    act: 'person.added',
    subject: { kind: 'person', id },
    by: actor,
    details: { name },
  })
  return (await selectPerson(tx, id)) as Person
}
