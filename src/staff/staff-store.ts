import { sql, type RawBuilder } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Colleague, Role } from './staff.ts'

/** All SQL on the accounts. */

const colleague = sql`
  id, name, email, role,
  CASE
    WHEN suspended_at IS NOT NULL THEN 'suspended'
    WHEN password_hash IS NULL THEN 'invited'
    ELSE 'active'
  END AS state,
  created_at AS "createdAt"`

export type Account = { colleague: Colleague; passwordHash: string | null }

/** Null when the e-mail belongs to another account. */
export async function insertColleague(
  tx: Transaction,
  account: { name: string; email: string; role: Role; passwordHash: string | null },
): Promise<Colleague | null> {
  const { rows } = await sql<Colleague>`
    INSERT INTO staff (name, email, role, password_hash)
    VALUES (${account.name}, ${account.email}, ${account.role}, ${account.passwordHash})
    ON CONFLICT (lower(email)) DO NOTHING
    RETURNING ${colleague}`.execute(tx)
  return rows[0] ?? null
}

export async function findColleague(db: Queryable, id: string): Promise<Colleague | null> {
  const { rows } = await sql<Colleague>`
    SELECT ${colleague}
    FROM staff
    WHERE id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Takes the row for this transaction; whoever comes second waits, and then sees what the first did. */
export async function lockColleague(tx: Transaction, id: string): Promise<Colleague | null> {
  const { rows } = await sql<Colleague>`
    SELECT ${colleague}
    FROM staff
    WHERE id = ${id}
    FOR UPDATE`.execute(tx)
  return rows[0] ?? null
}

export function findAccount(db: Queryable, email: string): Promise<Account | null> {
  return findAccountWhere(db, sql`lower(email) = ${email}`)
}

export function findAccountById(db: Queryable, id: string): Promise<Account | null> {
  return findAccountWhere(db, sql`id = ${id}`)
}

async function findAccountWhere(
  db: Queryable,
  condition: RawBuilder<unknown>,
): Promise<Account | null> {
  const { rows } = await sql<Colleague & { passwordHash: string | null }>`
    SELECT ${colleague}, password_hash AS "passwordHash"
    FROM staff
    WHERE ${condition}`.execute(db)
  if (rows[0] === undefined) return null
  const { passwordHash, ...found } = rows[0]
  return { colleague: found, passwordHash }
}

export async function listStaff(db: Queryable): Promise<Colleague[]> {
  const { rows } = await sql<Colleague>`
    SELECT ${colleague}
    FROM staff
    ORDER BY suspended_at IS NOT NULL, id`.execute(db)
  return rows
}

/** Ids of the owners who can sign in, held until the end of the transaction. */
export async function lockOwners(tx: Transaction): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id
    FROM staff
    WHERE role = 'owner'
      AND password_hash IS NOT NULL
      AND suspended_at IS NULL
    ORDER BY id
    FOR UPDATE`.execute(tx)
  return rows.map((row) => row.id)
}

/** An owner who once chose a password, suspended or not. */
export async function hasOwner(db: Queryable): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    SELECT EXISTS (
      SELECT 1
      FROM staff
      WHERE role = 'owner'
        AND password_hash IS NOT NULL
    ) AS has`.execute(db)
  return rows[0]?.has === true
}

export async function updateColleague(
  tx: Transaction,
  id: string,
  to: { name: string; role: Role },
): Promise<void> {
  await sql`
    UPDATE staff
    SET name = ${to.name}, role = ${to.role}
    WHERE id = ${id}`.execute(tx)
}

export async function setSuspended(
  tx: Transaction,
  id: string,
  isSuspended: boolean,
): Promise<void> {
  await sql`
    UPDATE staff
    SET suspended_at = CASE WHEN ${isSuspended}::boolean THEN clock_timestamp() END
    WHERE id = ${id}`.execute(tx)
}

export async function setPasswordHash(tx: Transaction, id: string, hash: string): Promise<void> {
  await sql`
    UPDATE staff
    SET password_hash = ${hash}
    WHERE id = ${id}`.execute(tx)
}
