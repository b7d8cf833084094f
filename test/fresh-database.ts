import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { after, type TestContext } from 'node:test'
import pg from 'pg'
import { openDatabase, type Database } from '../src/database/database.ts'
import { migrate } from '../src/database/migrate.ts'
import { startTestServer } from './test-server.ts'

let serverUrl: Promise<string> | undefined
let stopOwnServer: () => Promise<void> = async () => {}
after(() => stopOwnServer())

/** The server of this run: the one that was set, else one for this process alone. */
export function testServerUrl(): Promise<string> {
  serverUrl ??= (async () => {
    const set = process.env['MATBAA_TEST_DATABASE_URL']
    if (set !== undefined && set !== '') return set
    const server = await startTestServer()
    stopOwnServer = server.stop
    return server.url
  })()
  return serverUrl
}

/** A migrated database that nobody else has, dropped after the test. */
export async function freshDatabase(t: TestContext): Promise<Database> {
  const url = await testServerUrl()
  const template = await ensureTemplate(url)
  const name = `matbaa_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  await onServer(url, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`),
  )
  const db = openDatabase({ connectionString: withDatabase(url, name) }, 5)
  t.after(async () => {
    await db.close()
    await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
  })
  return db
}

let template: Promise<string> | undefined

/** Migrated once a run; the migrations' hash is in its name, so that a server kept between runs is never stale. */
function ensureTemplate(url: string): Promise<string> {
  template ??= onServer(url, async (client) => {
    const name = `matbaa_template_${migrationsHash()}`
    await client.query('SELECT pg_advisory_lock(77)')
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) {
      const half = `${name}_half`
      await client.query(`DROP DATABASE IF EXISTS ${half} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${half} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'`)
      const db = openDatabase({ connectionString: withDatabase(url, half) }, 1)
      await migrate(db)
      await db.close()
      await client.query(`ALTER DATABASE ${half} RENAME TO ${name}`)
    }
    await client.query('SELECT pg_advisory_unlock(77)')
    return name
  })
  return template
}

function migrationsHash(): string {
  const folder = new URL('../src/database/migrations/', import.meta.url)
  const hash = createHash('sha256')
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(new URL(name, folder)))
  return hash.digest('hex').slice(0, 12)
}

export function withDatabase(url: string, name: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`)
}

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
