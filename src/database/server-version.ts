import { sql } from 'kysely'
import type { Queryable } from './database.ts'

/** As PostgreSQL writes it, such as `18.4`. */
export async function serverVersionOf(db: Queryable): Promise<string> {
  const { rows } = await sql<{ server_version: string }>`SHOW server_version`.execute(db)
  return rows[0]?.server_version ?? ''
}
