import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import sharp from 'sharp'
import { article, headline, p } from '../../test/builders.ts'
import { hireCast, type Cast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import { createArticle } from '../articles/create-article.ts'
import { saveArticle } from '../articles/save-article.ts'
import type { Database } from '../database/database.ts'
import { addAuthor } from '../paper/add-author.ts'
import { addPage } from '../paper/add-page.ts'
import { changePaper } from '../paper/change-paper.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import { addPerson } from '../people/add-person.ts'
import { addMedia } from './add-media.ts'
import { findMedia } from './find-media.ts'
import type { Media } from './media.ts'
import { removeMedia } from './remove-media.ts'

type Library = { db: Database; cast: Cast; mediaFolder: string; media: Media }

async function libraryOfOne(t: TestContext): Promise<Library> {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const mediaFolder = mkdtempSync(join(tmpdir(), 'matbaa-media-'))
  t.after(() => rmSync(mediaFolder, { recursive: true, force: true }))
  const file = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#a30' } })
    .png()
    .toBuffer()
  const media = await addMedia(db, cast.salma, { file, name: 'a.png', mediaFolder })
  return { db, cast, mediaFolder, media }
}

const remove = ({ db, cast, mediaFolder, media }: Library) =>
  removeMedia(db, cast.idriss, { id: media.id, mediaFolder })

test('a picture shown nowhere is removed with its files', async (t) => {
  const library = await libraryOfOne(t)
  await remove(library)
  const { db, media, mediaFolder } = library
  assert.equal((await findMedia(db, [media.id])).size, 0)
  assert.equal(existsSync(join(mediaFolder, media.renditions[0]?.name as string)), false)
  await refuses('not-found', remove(library))
})

test('a picture in the gallery of a draft stays, and the refusal says where it is', async (t) => {
  const library = await libraryOfOne(t)
  const { db, media } = library
  const gallery = { kind: 'gallery' as const, items: [{ media: media.id }] }
  const { id } = await createArticle(db, null, { text: article(headline('مسودة'), gallery) })
  const { details } = await refuses('media-in-use', remove(library))
  assert.deepEqual(details['articles'], [{ id, headline: 'مسودة' }])
})

test('a picture readers see stays, though the newest text does without it', async (t) => {
  const library = await libraryOfOne(t)
  const { db, cast, media } = library
  const picture = { media: media.id }
  const id = await published(db, { ...article(headline('الميناء'), p('فتح.')), picture })
  const text = { picture: null }
  await saveArticle(db, cast.idriss, { id, expectedVersion: 1, text, origin: 'save' })
  await refuses('media-in-use', remove(library))
})

test('a picture on a page, of an author or a speaker, or in the masthead stays', async (t) => {
  const library = await libraryOfOne(t)
  const { db, cast, media } = library
  const body = { schema: 1 as const, blocks: [{ kind: 'image', media: media.id }] }
  await addPage(db, cast.idriss, { title: 'من نحن', body })
  await addAuthor(db, cast.idriss, { name: 'سلمى', portrait: media.id })
  await addPerson(db, cast.idriss, { name: 'سعاد', portrait: media.id })
  const settings = { ...defaultSettings, logo: media.id }
  await changePaper(db, cast.nadia, { settings, expectedVersion: 0 })
  const { details } = await refuses('media-in-use', remove(library))
  assert.deepEqual(
    [
      details['pages'],
      details['authors'],
      details['people'],
      details['isLogo'],
      details['articles'],
    ],
    [
      [{ id: '1', title: 'من نحن' }],
      [{ id: '1', name: 'سلمى' }],
      [{ id: '1', name: 'سعاد' }],
      true,
      [],
    ],
  )
})

test('a number that only looks like the picture’s does not hold it', async (t) => {
  const library = await libraryOfOne(t)
  await createArticle(library.db, null, { text: article(headline(library.media.id), p('1')) })
  await remove(library)
})

test('a reporter removes no pictures', async (t) => {
  const { db, cast, media, mediaFolder } = await libraryOfOne(t)
  await refuses('not-allowed', removeMedia(db, cast.salma, { id: media.id, mediaFolder }))
})
