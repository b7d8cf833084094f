import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { findMedia } from './find-media.ts'
import type { Media } from './media.ts'

/** One picture of the library, for the newsroom. */
export async function openMedia(db: Database, actor: Actor, id: string): Promise<Media> {
  requirePermission(actor, 'add-media')
  const media = (await findMedia(db, [id])).get(id)
  if (media === undefined) throw new Refusal('not-found')
  return media
}
