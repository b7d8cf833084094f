import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { deleteMedia, lockMedia, lockPicture, selectMediaBySha256 } from './media-store.ts'
import { selectUses } from './media-use-store.ts'
import { originalOf } from './original-of.ts'
import type { PictureType } from './picture-type.ts'

/** Removes a picture that is shown nowhere, its files with it; refused with the list of where it is. */
export async function removeMedia(
  db: Database,
  actor: Actor,
  { id, mediaFolder }: { id: string; mediaFolder: string },
): Promise<void> {
  requirePermission(actor, 'manage-media')
  const gone = await db.within(async (tx) => {
    const held = await lockMedia(tx, id)
    if (held === null) throw new Refusal('not-found')
    const uses = await selectUses(tx, id)
    const { articles, pages, authors, people, isLogo } = uses
    if (isLogo || articles.length + pages.length + authors.length + people.length > 0) {
      throw new Refusal('media-in-use', uses)
    }
    await deleteMedia(tx, id)
    await record(tx, {
      act: 'media.removed',
      subject: { kind: 'media', id },
      by: actor,
      details: { name: held.media.name },
    })
    return held
  })
  await db.within(async (tx) => {
    await lockPicture(tx, gone.sha256)
    const cameBack = (await selectMediaBySha256(tx, gone.sha256)) !== null
    if (cameBack) return
    const type = gone.type.replace('image/', '') as PictureType
    const names = [...gone.media.renditions.map(({ name }) => name), originalOf(gone.sha256, type)]
    for (const name of names) await rm(join(mediaFolder, name), { force: true })
  })
}
