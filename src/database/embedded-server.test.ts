import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { sql } from 'kysely'
import { refuses } from '../../test/refuses.ts'
import { removeData } from '../../test/remove-data.ts'
import { openDatabase } from './database.ts'
import { openEmbedded } from './embedded-server.ts'
import { isAlive } from './server-lock.ts'

function dataFolder(t: TestContext, ...names: string[]): string {
  const base = mkdtempSync(join(tmpdir(), 'matbaa-data-'))
  t.after(() => removeData(base, join(base, ...names)))
  return join(base, ...names)
}

async function open(t: TestContext, folder: string) {
  const server = await openEmbedded(folder, 'serve')
  const db = openDatabase(server.place, 2)
  const close = async () => {
    await db.close()
    await server.stop()
  }
  t.after(close)
  return { server, db, close }
}

test('a data folder with a long Arabic name and spaces is a data folder like any other', async (t) => {
  const folder = dataFolder(t, 'جريدة الساحل '.repeat(8).trim(), 'بيانات'.repeat(12))
  const { db, close } = await open(t, folder)
  const { rows } = await sql<{ word: string }>`SELECT 'سلام' AS word`.execute(db)
  assert.equal(rows[0]?.word, 'سلام')
  await close()
})

test('a second house on the same folder is refused with the process of the first', async (t) => {
  const folder = dataFolder(t)
  const { close } = await open(t, folder)
  const refusal = await refuses('data-in-use', openEmbedded(folder, 'serve'))
  assert.equal(refusal.details['pid'], process.pid)
  await close()
  const again = await open(t, folder)
  await again.close()
})

test('a visitor shares the server that runs, and leaves it running', async (t) => {
  const folder = dataFolder(t)
  const { db, close } = await open(t, folder)
  const visit = await openEmbedded(folder, 'visit')
  const visitor = openDatabase(visit.place, 1)
  await visitor.ping()
  await visitor.close()
  await visit.stop()
  await db.ping()
  await close()
})

test('a server that was killed comes back by itself, with what was committed', async (t) => {
  const folder = dataFolder(t)
  const { server, db, close } = await open(t, folder)
  await sql`CREATE TABLE kept (word text)`.execute(db)
  await sql`INSERT INTO kept VALUES ('باقٍ')`.execute(db)
  const killed = server.pid() as number
  process.kill(killed, 'SIGKILL')
  const { rows } = await untilAnswered(() =>
    sql<{ word: string }>`SELECT word FROM kept`.execute(db),
  )
  assert.equal(rows[0]?.word, 'باقٍ')
  await close()
})

test('closing leaves no server and no lock behind', async (t) => {
  const folder = dataFolder(t)
  const { server, close } = await open(t, folder)
  const pid = server.pid() as number
  await close()
  assert.equal(isAlive(pid), false)
  assert.equal(existsSync(join(folder, 'matbaa.pid')), false)
})

test('a folder that cannot be made is refused before anything starts', async (t) => {
  const file = dataFolder(t, 'a-file')
  writeFileSync(file, '')
  await refuses('data-not-writable', openEmbedded(join(file, 'data'), 'serve'))
})

test('a folder of another major version of PostgreSQL is refused and left as it was', async (t) => {
  const folder = dataFolder(t)
  const { close } = await open(t, folder)
  await close()
  writeFileSync(join(folder, 'postgresql', 'PG_VERSION'), '14\n')
  const refusal = await refuses('database-version', openEmbedded(folder, 'serve'))
  assert.deepEqual(refusal.details, { found: '14', needed: '18' })
})

async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await ask()
    } catch (error) {
      if (attempt > 100) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}
