import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/fresh-database.ts'
import { countEntries, selectEntries } from './logbook-store.ts'
import { record } from './record.ts'

const published = {
  act: 'article.published',
  subject: { kind: 'article', id: '7' },
  by: null,
  details: { version: 2 },
}
const everything = { kind: null, id: null }
const page = { before: null, limit: 9 }

test('a deed and its line stand or fall together', async (t) => {
  const db = await freshDatabase(t)
  const failed = db.within(async (tx) => {
    await record(tx, published)
    throw new Error('the press stopped')
  })
  await assert.rejects(failed, /the press stopped/)
  assert.equal(await countEntries(db, everything), 0)
  await db.within((tx) => record(tx, published))
  const [entry] = await selectEntries(db, everything, page)
  assert.deepEqual(
    { act: entry?.act, subject: entry?.subject, by: entry?.by, details: entry?.details },
    { ...published, subject: { ...published.subject, title: null } },
  )
})

test('what is written is announced at the commit, and what is rolled back never', async (t) => {
  const db = await freshDatabase(t)
  const heard: unknown[] = []
  const { promise: all, resolve } = Promise.withResolvers<void>()
  const hear = (payload: string) => {
    heard.push(JSON.parse(payload))
    if (payload.includes('article.withdrawn')) resolve()
  }
  await db.listen({ channel: 'logbook', hear, missed: () => {} })
  const failed = db.within(async (tx) => {
    await record(tx, { ...published, act: 'article.trashed' })
    throw new Error('the press stopped')
  })
  await assert.rejects(failed, /the press stopped/)
  await db.within((tx) => record(tx, published))
  await db.within((tx) => record(tx, { ...published, act: 'article.withdrawn' }))
  await all
  const entries = await selectEntries(db, everything, page)
  const { subject } = published
  assert.deepEqual(heard, entries.map(({ id, act }) => ({ id, act, subject })).toReversed())
})

test('a line names its subject as it is called today', async (t) => {
  const db = await freshDatabase(t)
  await sql`
    INSERT INTO articles (version)
    VALUES (2)`.execute(db)
  await sql`
    INSERT INTO revisions (article_id, version, text, headline)
    VALUES (1, 1, '{}', 'عنوان أول'), (1, 2, '{}', 'عنوان ثانٍ')`.execute(db)
  await sql`
    INSERT INTO sections (name, slug)
    VALUES ('سياسة', 'سياسة')`.execute(db)
  const subjects = [
    { kind: 'article', id: '1' },
    { kind: 'section', id: '1' },
    { kind: 'section', id: '2' },
    { kind: 'paper', id: 'paper' },
  ]
  for (const subject of subjects) {
    await db.within((tx) => record(tx, { act: `${subject.kind}.changed`, subject, by: null }))
  }
  const entries = await selectEntries(db, everything, page)
  assert.deepEqual(
    entries.map(({ subject }) => subject.title),
    [null, null, 'سياسة', 'عنوان ثانٍ'],
  )
})
