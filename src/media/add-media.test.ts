import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import sharp from 'sharp'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { addMedia, bytesOfAPicture } from './add-media.ts'
import { findMedia } from './find-media.ts'
import { mediaFile } from './media-file.ts'

function freshFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-media-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'صور الجريدة')
}

function picture(width = 700, background = '#0b5a5c'): Promise<Buffer> {
  return sharp({ create: { width, height: 500, channels: 3, background } })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '30/1 25/1 12/1' } })
    .jpeg()
    .toBuffer()
}

test('a picture is in the library in its widths, with its words', async (t) => {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  const mediaFolder = freshFolder(t)
  const media = await addMedia(db, salma, {
    file: await picture(),
    name: 'ميناء\u202e.jpg',
    mediaFolder,
    caption: ' الميناء\u0000 صباحاً ',
    alt: 'سفن راسية',
  })
  assert.deepEqual(
    [media.name, media.width, media.height, media.caption, media.credit, media.alt],
    ['ميناء.jpg', 700, 500, 'الميناء صباحاً', '', 'سفن راسية'],
  )
  assert.deepEqual(
    media.renditions.map(({ width, height }) => [width, height]),
    [
      [320, 229],
      [640, 457],
      [700, 500],
    ],
  )
  assert.deepEqual((await findMedia(db, [media.id, 'x', '404'])).get(media.id), media)
  for (const { name, width } of media.renditions) {
    const file = mediaFile(mediaFolder, name)
    assert.equal((await sharp(file?.path).metadata()).width, width)
  }
})

test('the bytes that came in are kept as they were, where readers do not come', async (t) => {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  const mediaFolder = freshFolder(t)
  const file = await picture()
  await addMedia(db, salma, { file, name: 'a.jpg', mediaFolder })
  const [original] = readdirSync(join(mediaFolder, 'originals'))
  assert.deepEqual(readFileSync(join(mediaFolder, 'originals', original as string)), file)
  assert.equal(mediaFile(mediaFolder, `originals/${original}`), null)
  assert.equal(mediaFile(mediaFolder, original as string), null)
})

test('the same bytes again are the same picture', async (t) => {
  const db = await freshDatabase(t)
  const { salma, idriss } = await hireCast(db)
  const mediaFolder = freshFolder(t)
  const file = await picture()
  const first = await addMedia(db, salma, { file, name: 'a.jpg', mediaFolder, caption: 'الأولى' })
  const again = await addMedia(db, idriss, { file, name: 'b.jpg', mediaFolder })
  assert.deepEqual(again, first)
})

test('two who send the same picture at once get one', async (t) => {
  const db = await freshDatabase(t)
  const { salma, idriss } = await hireCast(db)
  const mediaFolder = freshFolder(t)
  const file = await picture()
  const both = await Promise.all(
    [salma, idriss].map((actor) => addMedia(db, actor, { file, name: 'a.jpg', mediaFolder })),
  )
  assert.deepEqual(both[0], both[1])
  assert.deepEqual(
    readdirSync(mediaFolder).filter((name) => name.endsWith('.part')),
    [],
  )
})

test('files that went missing come back with the next upload', async (t) => {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  const mediaFolder = freshFolder(t)
  const file = await picture()
  const { renditions } = await addMedia(db, salma, { file, name: 'a.jpg', mediaFolder })
  rmSync(mediaFolder, { recursive: true })
  await addMedia(db, salma, { file, name: 'a.jpg', mediaFolder })
  assert.notEqual(mediaFile(mediaFolder, renditions[0]?.name as string), null)
})

test('what is refused leaves nothing behind', async (t) => {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  const mediaFolder = freshFolder(t)
  const broken = (await picture()).subarray(0, 300)
  await refuses('picture-unreadable', addMedia(db, salma, { file: broken, name: 'a', mediaFolder }))
  const heavy = Buffer.alloc(bytesOfAPicture + 1)
  await refuses('too-large', addMedia(db, salma, { file: heavy, name: 'a', mediaFolder }))
  assert.throws(() => readdirSync(mediaFolder), { code: 'ENOENT' })
})

test('a moderator adds no pictures', async (t) => {
  const db = await freshDatabase(t)
  const { hind } = await hireCast(db)
  const upload = { file: await picture(), name: 'a.jpg', mediaFolder: freshFolder(t) }
  await refuses('not-allowed', addMedia(db, hind, upload))
})

test('a picture sent without a name is called something', async (t) => {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  const upload = { file: await picture(), name: '\u202e', mediaFolder: freshFolder(t) }
  assert.equal((await addMedia(db, salma, upload)).name, 'picture.jpg')
})
