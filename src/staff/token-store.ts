import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Role } from './staff.ts'
import type { Token } from './token.ts'

/** All SQL on API tokens. */

export async function insertToken(
  tx: Transaction,
  token: { staffId: string; secretHash: Buffer; name: string },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO tokens (staff_id, secret_hash, name)
    VALUES (${token.staffId}, ${token.secretHash}, ${token.name})
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

export async function selectTokens(db: Queryable, staffId: string): Promise<Token[]> {
  const { rows } = await sql<Token>`
    SELECT id, name, created_at AS "createdAt", used_at AS "usedAt"
    FROM tokens
    WHERE staff_id = ${staffId}
    ORDER BY id DESC`.execute(db)
  return rows
}

export type FoundToken = {
  tokenId: string
  staffId: string
  name: string
  role: Role
  /** Not marked as used for a minute. */
  isUnseen: boolean
}

/** Not what belongs to a suspended colleague. */
export async function selectToken(db: Queryable, secretHash: Buffer): Promise<FoundToken | null> {
  const { rows } = await sql<FoundToken>`
    SELECT t.id AS "tokenId", t.staff_id AS "staffId", c.name, c.role,
      t.used_at IS NULL OR t.used_at < now() - interval '1 minute' AS "isUnseen"
    FROM tokens t
    JOIN staff c ON c.id = t.staff_id
    WHERE t.secret_hash = ${secretHash}
      AND c.suspended_at IS NULL`.execute(db)
  return rows[0] ?? null
}

export async function markTokenUsed(db: Queryable, id: string): Promise<void> {
  await sql`
    UPDATE tokens
    SET used_at = now()
    WHERE id = ${id}`.execute(db)
}

export async function deleteTokenOf(
  tx: Transaction,
  staffId: string,
  id: string,
): Promise<{ name: string } | null> {
  const { rows } = await sql<{ name: string }>`
    DELETE FROM tokens
    WHERE id = ${id}
      AND staff_id = ${staffId}
    RETURNING name`.execute(tx)
  return rows[0] ?? null
}
