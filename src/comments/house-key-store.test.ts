import assert from 'node:assert/strict'
import test from 'node:test'
import { openDatabase } from '../database/database.ts'
import { freshDatabase, testServerUrl, withDatabase } from '../../test/fresh-database.ts'
import { sql } from 'kysely'
import { houseKey } from './house-key-store.ts'

test('two processes that need a key at once make one, and it outlives both', async (t) => {
  const db = await freshDatabase(t)
  const { rows } = await sql<{ name: string }>`SELECT current_database() AS name`.execute(db)
  const url = withDatabase(await testServerUrl(), rows[0]?.name ?? '')
  const neighbour = openDatabase({ connectionString: url }, 2)
  t.after(() => neighbour.close())
  const [one, other] = await Promise.all([
    houseKey(db, 'visitor-cookies'),
    houseKey(neighbour, 'visitor-cookies'),
  ])
  assert.equal(one.length, 32)
  assert.deepEqual(one, other)
})
