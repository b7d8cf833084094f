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
  const made = await makeDatabase()
  const db = openDatabase({ connectionString: made.url }, 5)
  t.after(async () => {
    await db.close()
    await made.drop()
  })
  return db
}

/** The same by its address, for a house that connects by itself; whoever asks drops it. */
export async function makeDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const server = await testServerUrl()
  const source = await ensureTemplate(server)
  const name = `matbaa_test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const say = (statement: string) =>
    onServer(server, async (client) => {
      await client.query(statement)
    })
  await say(`CREATE DATABASE ${name} TEMPLATE ${source} STRATEGY FILE_COPY`)
  return {
    url: withDatabase(server, name),
    drop: () => say(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  }
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
