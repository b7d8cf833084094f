import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { sql } from 'kysely'
import { Refusal } from '../language/refusal.ts'
import type { Database, Transaction } from './database.ts'

/** Any number will do, as long as every Matbaa takes the same. */
const migrationLock = 7_281_955_043

type Migration = { number: number; name: string; text: string; sha256: string }

/**
 * Brings the tables up to the code. Each file runs in a transaction of its own, under a lock, so
 * that two starting processes do not race and a failure leaves the database at the file before.
 * Refuses a database that is newer than the code, or whose past was rewritten.
 */
export async function migrate(
  db: Database,
  folder = new URL('migrations/', import.meta.url),
): Promise<number> {
  const migrations = await readMigrations(folder)
  let applied = 0
  for (;;) {
    const wasOneApplied = await db.within((tx) => applyNext(tx, migrations))
    if (!wasOneApplied) return applied
    applied += 1
  }
}

async function readMigrations(folder: URL): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.+\.sql$/.test(name)).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      return { number: Number(name.slice(0, 4)), name, text, sha256 }
    }),
  )
}

async function applyNext(tx: Transaction, migrations: Migration[]): Promise<boolean> {
  await sql`SELECT pg_advisory_xact_lock(${migrationLock})`.execute(tx)
  await sql`
    CREATE TABLE IF NOT EXISTS migrations (
      number integer PRIMARY KEY,
      name text NOT NULL,
      sha256 text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`.execute(tx)
  const { rows: done } = await sql<{ number: number; sha256: string }>`
    SELECT number, sha256
    FROM migrations
    ORDER BY number`.execute(tx)
  for (const { number, sha256 } of done) {
    const known = migrations.find((migration) => migration.number === number)
    if (known === undefined) throw new Refusal('database-newer', { migration: number })
    if (known.sha256 !== sha256) throw new Refusal('migration-changed', { migration: known.name })
  }
  const next = migrations.find(({ number }) => !done.some((row) => row.number === number))
  if (next === undefined) return false
  await sql.raw(next.text).execute(tx)
  await sql`
    INSERT INTO migrations (number, name, sha256)
    VALUES (${next.number}, ${next.name}, ${next.sha256})`.execute(tx)
  return true
}
