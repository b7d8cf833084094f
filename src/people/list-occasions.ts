import type { Queryable } from '../database/database.ts'
import type { Occasion } from './occasion.ts'
import { countOccasions, selectOccasions } from './occasion-store.ts'

/** Newest first; `words` matches any spelling, anywhere in the title. */
export async function listOccasions(
  db: Queryable,
  { words = '', limit, cursor }: { words?: string; limit: number; cursor?: string },
): Promise<{ items: Occasion[]; total: number; next: string | null }> {
  const before = cursor !== undefined && /^[1-9][0-9]{0,17}$/.test(cursor) ? cursor : null
  const found = await selectOccasions(db, { words, limit: limit + 1, before })
  const items = found.slice(0, limit)
  return {
    items,
    total: await countOccasions(db, words),
    next: found.length > limit ? (items.at(-1) as Occasion).id : null,
  }
}
