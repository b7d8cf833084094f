import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import sharp from 'sharp'
import { hireCast, type Cast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import type { Database } from '../database/database.ts'
import { addMedia } from './add-media.ts'
import { changeMedia } from './change-media.ts'
import { listMedia } from './list-media.ts'
import { openMedia } from './open-media.ts'

async function libraryOfThree(t: TestContext): Promise<{ db: Database; cast: Cast }> {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const mediaFolder = mkdtempSync(join(tmpdir(), 'matbaa-media-'))
  t.after(() => rmSync(mediaFolder, { recursive: true, force: true }))
  for (const [index, caption] of [
    'ميناء أكادير',
    'جسر المدينة',
    'نسبة 100% في الميناء',
  ].entries()) {
    const background = { r: index * 50, g: 100, b: 100 }
    const create = { width: 20, height: 20, channels: 3 as const, background }
    const file = await sharp({ create }).png().toBuffer()
    await addMedia(db, cast.salma, { file, name: `picture${index}.png`, mediaFolder, caption })
  }
  return { db, cast }
}

test('the library is listed newest first, a page at a time', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  const first = await listMedia(db, cast.salma, { limit: 2 })
  assert.deepEqual(
    first.items.map(({ name }) => name),
    ['picture2.png', 'picture1.png'],
  )
  assert.equal(first.total, 3)
  const rest = await listMedia(db, cast.salma, { limit: 2, cursor: first.next as string })
  assert.deepEqual(
    rest.items.map(({ name }) => name),
    ['picture0.png'],
  )
  assert.equal(rest.next, null)
})

test('a picture is found by its words in any spelling and order', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  const { items, total } = await listMedia(db, cast.salma, { words: 'اكادير مِيناء', limit: 5 })
  assert.deepEqual([items[0]?.caption, total], ['ميناء أكادير', 1])
})

test('signs that mean something to the database are only signs', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  assert.equal((await listMedia(db, cast.salma, { words: '%', limit: 5 })).total, 1)
  assert.equal((await listMedia(db, cast.salma, { words: '_', limit: 5 })).total, 0)
  assert.equal((await listMedia(db, cast.salma, { words: '\\', limit: 5 })).total, 0)
})

test('new words are found, old ones no longer', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  const { items } = await listMedia(db, cast.salma, { words: 'جسر', limit: 1 })
  const id = items[0]?.id as string
  await changeMedia(db, cast.salma, { id, caption: 'قنطرة', credit: 'ياسين' })
  assert.equal((await listMedia(db, cast.salma, { words: 'جسر', limit: 5 })).total, 0)
  assert.equal((await listMedia(db, cast.salma, { words: 'قنطرة ياسين', limit: 5 })).total, 1)
})

test('words that are not sent stay', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  const changed = await changeMedia(db, cast.salma, { id: '1', alt: 'سفن' })
  assert.deepEqual([changed.caption, changed.alt], ['ميناء أكادير', 'سفن'])
  assert.deepEqual(await openMedia(db, cast.idriss, '1'), changed)
})

test('the words of a colleague’s picture are for the editors to change', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  await refuses('not-allowed', changeMedia(db, cast.yassine, { id: '1', alt: 'سفن' }))
  await changeMedia(db, cast.idriss, { id: '1', alt: 'سفن' })
})

test('a moderator has no business in the library', async (t) => {
  const { db, cast } = await libraryOfThree(t)
  await refuses('not-allowed', listMedia(db, cast.hind, { limit: 5 }))
  await refuses('not-allowed', openMedia(db, cast.hind, '1'))
})
