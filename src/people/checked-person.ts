import type { Queryable } from '../database/database.ts'
import { cleanLine, cleanText } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { Refusal } from '../language/refusal.ts'
import type { NameForm, Person } from './person.ts'
import { isPictureKnown, selectPersonNamed } from './person-store.ts'

export type PersonFields = {
  name: string
  slug?: string
  about?: string
  country?: string | null
  portrait?: string | null
  names?: NameForm[]
}

/** A name in which something can be read; refused while another person bears it. */
export async function checkedName(
  db: Queryable,
  { id, name: given }: { id: string | null; name: string },
): Promise<string> {
  const name = cleanLine(given)
  if (fold(name) === '') throw new Refusal('invalid-input', { path: 'body/name', problem: 'empty' })
  const holder = await selectPersonNamed(db, name)
  const isAnothers = holder !== null && holder.id !== id && fold(holder.name) === fold(name)
  if (isAnothers) throw new Refusal('name-taken', { id: holder.id, name: holder.name })
  return name
}

/** What is given of a person besides the name; what is not given stays as it was. */
export async function checkedFields(
  db: Queryable,
  { about, country, portrait, names }: Partial<PersonFields>,
  before: Pick<Person, 'about' | 'country' | 'portrait' | 'names'>,
): Promise<Pick<Person, 'about' | 'country' | 'portrait' | 'names'>> {
  if (portrait !== undefined && portrait !== null && !(await isPictureKnown(db, portrait))) {
    throw new Refusal('invalid-input', { path: 'body/portrait', problem: 'unknown-media' })
  }
  return {
    about: about === undefined ? before.about : cleanText(about),
    country: country === undefined ? before.country : country,
    portrait: portrait === undefined ? before.portrait : portrait,
    names: names === undefined ? before.names : names.map(cleanForm),
  }
}

function cleanForm({ name, kind }: NameForm, at: number): NameForm {
  const clean = cleanLine(name)
  if (fold(clean) === '')
    throw new Refusal('invalid-input', { path: `body/names/${at}`, problem: 'empty' })
  return { name: clean, kind }
}
