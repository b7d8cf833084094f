import type { Queryable } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Tag } from './paper.ts'
import { selectTagsNamed } from './tag-store.ts'

/** The tags so called in any spelling, in the order of the names; names nobody has used are passed over. */
export async function findTagsNamed(db: Queryable, names: string[]): Promise<Tag[]> {
  const known = await selectTagsNamed(db, names)
  return [...new Set(names.map(fold))].flatMap((folded) => known.get(folded) ?? [])
}
