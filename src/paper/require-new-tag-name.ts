import type { Queryable } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import { Refusal } from '../language/refusal.ts'
import { requiredLine } from './required-line.ts'
import { selectTagsNamed } from './tag-store.ts'

/** The name as it is kept; refused when another tag is called so in any spelling. */
export async function requireNewTagName(
  db: Queryable,
  tag: { id: string | null; name: string },
): Promise<string> {
  const name = requiredLine(tag.name, 'body/name')
  if (fold(name) === '') throw new Refusal('invalid-input', { path: 'body/name', problem: 'empty' })
  const holder = (await selectTagsNamed(db, [name])).get(fold(name))
  if (holder !== undefined && holder.id !== tag.id) {
    throw new Refusal('name-taken', { id: holder.id, name: holder.name })
  }
  return name
}
