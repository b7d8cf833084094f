import type { Queryable } from '../database/database.ts'
import type { Media } from './media.ts'
import { selectMedia } from './media-store.ts'

/** The media among `ids` that exist, by id; one statement, none for no ids. */
export async function findMedia(db: Queryable, ids: Iterable<string>): Promise<Map<string, Media>> {
  const wanted = [...new Set(ids)].filter((id) => /^[1-9][0-9]{0,17}$/.test(id))
  if (wanted.length === 0) return new Map()
  const found = await selectMedia(db, wanted)
  return new Map(found.map((media) => [media.id, media]))
}
