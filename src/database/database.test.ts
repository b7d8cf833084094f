import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/fresh-database.ts'

test('what follows a commit runs after it, and never after a rollback', async (t) => {
  const db = await freshDatabase(t)
  const heard: string[] = []
  await db.within(async (tx) => tx.afterCommit(() => heard.push('kept')))
  await assert.rejects(
    db.within(async (tx) => {
      tx.afterCommit(() => heard.push('lost'))
      throw new Error('no')
    }),
  )
  assert.deepEqual(heard, ['kept'])
})

test('statements are counted, so that pages can be held to a number of them', async (t) => {
  const db = await freshDatabase(t)
  const before = db.queries.count
  await sql`SELECT 1`.execute(db)
  await db.within((tx) => sql`SELECT 2`.execute(tx))
  assert.equal(db.queries.count - before, 2)
})

test('a word said on a channel is heard', async (t) => {
  const db = await freshDatabase(t)
  const heard = await new Promise((resolve) => {
    void db
      .listen({ channel: 'press', hear: resolve, missed: () => {} })
      .then(() => sql`SELECT pg_notify('press', 'stop')`.execute(db))
  })
  assert.equal(heard, 'stop')
})
