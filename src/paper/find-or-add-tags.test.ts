import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { resolveAddress } from './addresses-store.ts'
import { findOrAddTags } from './find-or-add-tags.ts'
import { findTagsNamed } from './find-tags-named.ts'
import { listTags } from './list-tags.ts'

test('a tag nobody used before is made, with its address', async (t) => {
  const db = await freshDatabase(t)
  const [tag] = await db.within((tx) => findOrAddTags(tx, ['ميناء أكادير']))
  assert.deepEqual([tag?.name, tag?.slug], ['ميناء أكادير', 'ميناء-أكادير'])
  assert.equal((await resolveAddress(db, '/tags/ميناء-أكادير'))?.targetId, tag?.id)
})

test('spellings that fold alike are one tag, spelt as it first was', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => findOrAddTags(tx, ['أكادير']))
  const tags = await db.within((tx) => findOrAddTags(tx, ['اكادير', 'أَكَادِير', 'الرباط']))
  assert.deepEqual(
    tags.map(({ name }) => name),
    ['أكادير', 'الرباط'],
  )
})

test('articles published at once share the new tag', async (t) => {
  const db = await freshDatabase(t)
  const found = await Promise.all(
    [['أ', 'ب'], ['ب', 'أ'], ['أ']].map((names) => db.within((tx) => findOrAddTags(tx, names))),
  )
  assert.equal(new Set(found.flat().map(({ id }) => id)).size, 2)
})

test('different names of one slug have two addresses', async (t) => {
  const db = await freshDatabase(t)
  const tags = await db.within((tx) => findOrAddTags(tx, ['قمة ألفا', 'قمة: ألفا']))
  assert.equal(new Set(tags.map(({ slug }) => slug)).size, 2)
})

test('names of nothing readable are passed over', async (t) => {
  const db = await freshDatabase(t)
  assert.deepEqual(await db.within((tx) => findOrAddTags(tx, ['', '\u202e', 'ـ'])), [])
})

test('tags are found by name in any spelling, and listed by part of it', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => findOrAddTags(tx, ['ميناء أكادير', 'ميناء طنجة', 'جسر']))
  assert.deepEqual(
    (await findTagsNamed(db, ['ميناء اكادير', 'لا أحد'])).map(({ name }) => name),
    ['ميناء أكادير'],
  )
  const list = await listTags(db, { words: 'مينآء', limit: 1 })
  assert.deepEqual([list.items.length, list.total], [1, 2])
  const rest = await listTags(db, { words: 'ميناء', limit: 5, cursor: list.next as string })
  assert.deepEqual(
    rest.items.map(({ name }) => name),
    ['ميناء أكادير'],
  )
})
