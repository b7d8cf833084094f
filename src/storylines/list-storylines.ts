import type { Queryable } from '../database/database.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { countStorylines, selectSummaries } from './storyline-store.ts'
import type { StorylineSummary } from './storyline.ts'

/** Newest first; `words` matches any spelling, anywhere in the name. */
export async function listStorylines(
  db: Queryable,
  actor: Actor,
  { words = '', limit, cursor }: { words?: string; limit: number; cursor?: string },
): Promise<{ items: StorylineSummary[]; total: number; next: string | null }> {
  requirePermission(actor, 'write-articles')
  const before = cursor !== undefined && /^[1-9][0-9]{0,17}$/.test(cursor) ? cursor : null
  const found = await selectSummaries(db, { words, limit: limit + 1, before })
  const items = found.slice(0, limit)
  return {
    items,
    total: await countStorylines(db, words),
    next: found.length > limit ? (items.at(-1) as StorylineSummary).id : null,
  }
}
