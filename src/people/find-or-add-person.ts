import type { Transaction } from '../database/database.ts'
import { lockNamesOf } from '../paper/addresses-store.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { addNewPerson } from './add-person.ts'
import type { Person } from './person.ts'
import { selectPersonNamed } from './person-store.ts'

/** Whoever is written so in any spelling; a new person when nobody is. */
export async function findOrAddPerson(
  tx: Transaction,
  actor: Actor,
  name: string,
): Promise<Person> {
  requirePermission(actor, 'write-articles')
  await lockNamesOf(tx, 'person')
  return (await selectPersonNamed(tx, name)) ?? addNewPerson(tx, actor, { name })
}
