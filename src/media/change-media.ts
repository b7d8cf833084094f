import type { Database } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Media } from './media.ts'
import { lockMedia, updateWords } from './media-store.ts'

export type MediaWords = { caption?: string; credit?: string; alt?: string }

/** Words of a picture in the library. Who added it may change them; those of others are the editors'. */
export async function changeMedia(
  db: Database,
  actor: Actor,
  { id, ...words }: { id: string } & MediaWords,
): Promise<Media> {
  requirePermission(actor, 'add-media')
  return db.within(async (tx) => {
    const held = await lockMedia(tx, id)
    if (held === null) throw new Refusal('not-found')
    if (held.createdBy !== actor.staffId) requirePermission(actor, 'manage-media')
    const { caption, credit, alt } = { ...held.media, ...words }
    const media = {
      ...held.media,
      caption: cleanLine(caption),
      credit: cleanLine(credit),
      alt: cleanLine(alt),
    }
    await updateWords(tx, media)
    await record(tx, {
      act: 'media.changed',
      subject: { kind: 'media', id },
      by: actor,
      details: { name: media.name },
    })
    return media
  })
}
