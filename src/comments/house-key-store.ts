import { sql } from 'kysely'
import { randomBytes } from 'node:crypto'
import type { Database } from '../database/database.ts'

/** Secrets the house made for itself; each is made when first asked for and never changes. */
type KeyName = 'comment-senders' | 'visitor-cookies'

const known = new WeakMap<Database, Map<KeyName, Buffer>>()

export async function houseKey(db: Database, name: KeyName): Promise<Buffer> {
  const keys = known.get(db) ?? new Map<KeyName, Buffer>()
  known.set(db, keys)
  const key = keys.get(name) ?? (await findKey(db, name)) ?? (await makeKey(db, name))
  keys.set(name, key)
  return key
}

async function findKey(db: Database, name: KeyName): Promise<Buffer | undefined> {
  const { rows } = await sql<{ secret: Buffer }>`
    SELECT secret
    FROM house_keys
    WHERE name = ${name}`.execute(db)
  return rows[0]?.secret
}

/** Of two processes that make it at once, the first wins and both use that one. */
async function makeKey(db: Database, name: KeyName): Promise<Buffer> {
  await sql`
    INSERT INTO house_keys (name, secret)
    VALUES (${name}, ${randomBytes(32)})
    ON CONFLICT (name) DO NOTHING`.execute(db)
  return (await findKey(db, name)) as Buffer
}
