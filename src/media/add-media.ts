import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Database, Transaction } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { inTurn } from './in-turn.ts'
import { keepFile } from './keep-file.ts'
import type { Media, Rendition } from './media.ts'
import { insertMedia, lockPicture, selectMediaBySha256 } from './media-store.ts'
import { originalOf } from './original-of.ts'
import { extensionOf } from './picture-type.ts'
import { readPicture, type Picture } from './read-picture.ts'

export type Upload = {
  file: Buffer
  /** As the sender calls the file. */
  name: string
  mediaFolder: string
  caption?: string
  credit?: string
  alt?: string
}

export const bytesOfAPicture = 25 * 1024 * 1024

/**
 * Takes a picture into the library. The same bytes again are the same picture, with the words it
 * has already. Files are written before the row, so that a row never lacks its files. Null as
 * actor: the house itself.
 */
export async function addMedia(db: Database, actor: Actor | null, upload: Upload): Promise<Media> {
  if (actor !== null) requirePermission(actor, 'add-media')
  const { file, mediaFolder } = upload
  if (file.length > bytesOfAPicture) throw new Refusal('too-large', { most: bytesOfAPicture })
  const sha256 = createHash('sha256').update(file).digest('hex')
  const known = await selectMediaBySha256(db, sha256)
  if (known !== null && areFilesThere(known, mediaFolder)) return known

  const picture = await inTurn(() => readPicture(file))
  const renditions = picture.renditions.map(({ width, height }) => ({
    width,
    height,
    name: `${sha256.slice(0, 20)}-${width}.webp`,
    type: 'image/webp',
  }))
  return db.within(async (tx) => {
    await lockPicture(tx, sha256)
    await keepFile(join(mediaFolder, originalOf(sha256, picture.type)), file)
    for (const [index, { bytes }] of picture.renditions.entries()) {
      await keepFile(join(mediaFolder, (renditions[index] as Rendition).name), bytes)
    }
    const present = await selectMediaBySha256(tx, sha256)
    return present ?? insertNew(tx, actor, { upload, sha256, picture, renditions })
  })
}

function areFilesThere({ renditions }: Media, mediaFolder: string): boolean {
  return renditions.every(({ name }) => existsSync(join(mediaFolder, name)))
}

type NewPicture = { upload: Upload; sha256: string; picture: Picture; renditions: Rendition[] }

async function insertNew(tx: Transaction, actor: Actor | null, media: NewPicture): Promise<Media> {
  const { upload, sha256, picture, renditions } = media
  const name = cleanLine(upload.name).slice(0, 200).toWellFormed()
  const added = await insertMedia(tx, {
    name: name === '' ? `picture.${extensionOf[picture.type]}` : name,
    sha256,
    originalType: `image/${picture.type}`,
    bytes: upload.file.length,
    width: picture.width,
    height: picture.height,
    renditions,
    caption: cleanLine(upload.caption ?? ''),
    credit: cleanLine(upload.credit ?? ''),
    alt: cleanLine(upload.alt ?? ''),
    createdBy: actor?.staffId ?? null,
  })
  await record(tx, {
    act: 'media.added',
    subject: { kind: 'media', id: added.id },
    by: actor,
    details: { name: added.name },
  })
  return added
}
