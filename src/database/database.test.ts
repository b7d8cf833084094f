import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'

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

test('a connection that dies inside a transaction refuses the deed and leaves the house standing', async (t) => {
  const db = await freshDatabase(t)
  const deed = db.within(async (tx) => {
    const { rows } = await sql<{ pid: number }>`SELECT pg_backend_pid() AS pid`.execute(tx)
    await sql`SELECT pg_terminate_backend(${rows[0]?.pid})`.execute(db)
    await new Promise((resolve) => setTimeout(resolve, 100))
    await sql`SELECT 1`.execute(tx)
  })
  await refuses('service-away', deed)
  await db.ping()
})
