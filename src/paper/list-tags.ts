import type { Queryable } from '../database/database.ts'
import type { Tag } from './paper.ts'
import { countTags, selectTags } from './tag-store.ts'

/** Newest first; `words` matches any spelling, anywhere in the name. */
export async function listTags(
  db: Queryable,
  { words = '', limit, cursor }: { words?: string; limit: number; cursor?: string },
): Promise<{ items: Tag[]; total: number; next: string | null }> {
  const before = cursor !== undefined && /^[1-9][0-9]{0,17}$/.test(cursor) ? cursor : null
  const found = await selectTags(db, { words, limit: limit + 1, before })
  const items = found.slice(0, limit)
  return {
    items,
    total: await countTags(db, words),
    next: found.length > limit ? (items.at(-1) as Tag).id : null,
  }
}
