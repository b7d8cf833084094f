import type { Database } from '../database/database.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Media } from './media.ts'
import { countLibrary, selectLibrary } from './media-store.ts'

/** The library, newest first; `words` are looked for in name, caption, credit and alt, in any spelling. */
export async function listMedia(
  db: Database,
  actor: Actor,
  { words = '', limit, cursor }: { words?: string; limit: number; cursor?: string },
): Promise<{ items: Media[]; total: number; next: string | null }> {
  requirePermission(actor, 'add-media')
  const before = cursor !== undefined && /^[1-9][0-9]{0,17}$/.test(cursor) ? cursor : null
  const found = await selectLibrary(db, { words, limit: limit + 1, before })
  const items = found.slice(0, limit)
  return {
    items,
    total: await countLibrary(db, words),
    next: found.length > limit ? (items.at(-1) as Media).id : null,
  }
}
