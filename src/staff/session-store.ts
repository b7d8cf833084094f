import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Session } from './session.ts'
import type { Role } from './staff.ts'

/** All SQL on sessions. A session lasts for 30 days after it was last seen. */

export async function insertSession(
  tx: Transaction,
  session: { staffId: string; secretHash: Buffer; device: string },
): Promise<void> {
  await sql`
    DELETE FROM sessions
    WHERE staff_id = ${session.staffId}
      AND expires_at <= now()`.execute(tx)
  await sql`
    INSERT INTO sessions (staff_id, secret_hash, device, expires_at)
    VALUES (${session.staffId}, ${session.secretHash}, ${session.device}, now() + interval '30 days')`.execute(
    tx,
  )
}

export type FoundSession = {
  sessionId: string
  staffId: string
  name: string
  role: Role
  /** Not marked as seen for a minute. */
  isUnseen: boolean
}

/** Neither what has expired nor what belongs to a suspended colleague. */
export async function selectSession(
  db: Queryable,
  secretHash: Buffer,
): Promise<FoundSession | null> {
  const { rows } = await sql<FoundSession>`
    SELECT s.id AS "sessionId", s.staff_id AS "staffId", c.name, c.role,
      s.seen_at < now() - interval '1 minute' AS "isUnseen"
    FROM sessions s
    JOIN staff c ON c.id = s.staff_id
    WHERE s.secret_hash = ${secretHash}
      AND s.expires_at > now()
      AND c.suspended_at IS NULL`.execute(db)
  return rows[0] ?? null
}

export async function markSeen(db: Queryable, id: string): Promise<void> {
  await sql`
    UPDATE sessions
    SET seen_at = now(), expires_at = now() + interval '30 days'
    WHERE id = ${id}`.execute(db)
}

export async function selectSessions(
  db: Queryable,
  staffId: string,
  currentHash: Buffer | null,
): Promise<Session[]> {
  const { rows } = await sql<Session>`
    SELECT id, device, created_at AS "createdAt", seen_at AS "seenAt",
      COALESCE(secret_hash = ${currentHash}::bytea, false) AS "isCurrent"
    FROM sessions
    WHERE staff_id = ${staffId}
      AND expires_at > now()
    ORDER BY seen_at DESC, id DESC`.execute(db)
  return rows
}

export async function deleteSessionOf(
  tx: Transaction,
  staffId: string,
  id: string,
): Promise<{ device: string } | null> {
  const { rows } = await sql<{ device: string }>`
    DELETE FROM sessions
    WHERE id = ${id}
      AND staff_id = ${staffId}
    RETURNING device`.execute(tx)
  return rows[0] ?? null
}

/** Answers whose session it was. */
export async function deleteSession(
  tx: Transaction,
  secretHash: Buffer,
): Promise<{ staffId: string } | null> {
  const { rows } = await sql<{ staffId: string }>`
    DELETE FROM sessions
    WHERE secret_hash = ${secretHash}
    RETURNING staff_id AS "staffId"`.execute(tx)
  return rows[0] ?? null
}

export async function deleteSessionsOf(tx: Transaction, staffId: string): Promise<void> {
  await sql`
    DELETE FROM sessions
    WHERE staff_id = ${staffId}`.execute(tx)
}

/** `keptHash`: of the session that stays; null ends them all. */
export async function deleteOtherSessionsOf(
  tx: Transaction,
  staffId: string,
  keptHash: Buffer | null,
): Promise<void> {
  await sql`
    DELETE FROM sessions
    WHERE staff_id = ${staffId}
      AND secret_hash IS DISTINCT FROM ${keptHash}::bytea`.execute(tx)
}
