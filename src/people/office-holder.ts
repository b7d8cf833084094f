import type { Queryable } from '../database/database.ts'
import { selectHolder } from './office-store.ts'
import type { Person } from './person.ts'
import { isDay } from './person.ts'
import { selectPerson } from './person-store.ts'

/** «الرئيس الروسي» on a day (`YYYY-MM-DD`) is whoever held the office then; null when nobody is known. */
export async function officeHolder(
  db: Queryable,
  title: string,
  day: string,
): Promise<Person | null> {
  if (!isDay(day)) return null
  const personId = await selectHolder(db, { title, day })
  return personId === null ? null : selectPerson(db, personId)
}
