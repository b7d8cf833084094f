import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { pathToFileURL } from 'node:url'
import { sql } from 'kysely'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { migrate } from './migrate.ts'

/** A folder that holds the house's own migrations and more. */
function folderWith(t: TestContext, files: Record<string, string>): URL {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-migrations-'))
  t.after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
  return pathToFileURL(`${folder}/`)
}

const first = { '0001-first.sql': 'CREATE TABLE one (id integer)' }

async function emptyDatabase(t: TestContext) {
  const db = await freshDatabase(t)
  await sql`DROP SCHEMA public CASCADE`.execute(db)
  await sql`CREATE SCHEMA public`.execute(db)
  return db
}

test('two processes that start together migrate once', async (t) => {
  const db = await emptyDatabase(t)
  const folder = folderWith(t, first)
  const counts = await Promise.all([migrate(db, folder), migrate(db, folder)])
  assert.equal(counts[0] + counts[1], 1)
})

test('a migration that fails leaves the database at the one before', async (t) => {
  const db = await emptyDatabase(t)
  const folder = folderWith(t, {
    ...first,
    '0002-second.sql': 'CREATE TABLE two (id integer); SELECT 1/0',
  })
  await assert.rejects(migrate(db, folder))
  const { rows } = await sql<{ name: string }>`
    SELECT relname AS name
    FROM pg_class
    WHERE relname IN ('one', 'two')`.execute(db)
  assert.deepEqual(rows, [{ name: 'one' }])
})

test('a database that is newer than the code is refused', async (t) => {
  const db = await emptyDatabase(t)
  await migrate(db, folderWith(t, { ...first, '0002-second.sql': 'SELECT 1' }))
  await refuses('database-newer', migrate(db, folderWith(t, first)))
})

test('a past that was rewritten is refused', async (t) => {
  const db = await emptyDatabase(t)
  await migrate(db, folderWith(t, first))
  const rewritten = { '0001-first.sql': 'CREATE TABLE one (id bigint)' }
  await refuses('migration-changed', migrate(db, folderWith(t, rewritten)))
})
