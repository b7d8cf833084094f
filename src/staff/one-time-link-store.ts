import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { hoursOf, type LinkDescription, type LinkPurpose } from './one-time-link.ts'

/** All SQL on one-time links. */

export async function insertLink(
  tx: Transaction,
  link: { secretHash: Buffer; purpose: LinkPurpose; staffId: string | null },
): Promise<{ id: string; expiresAt: Date }> {
  const { rows } = await sql<{ id: string; expiresAt: Date }>`
    INSERT INTO one_time_links (secret_hash, purpose, staff_id, expires_at)
    VALUES (
      ${link.secretHash}, ${link.purpose}, ${link.staffId}::bigint,
      now() + ${hoursOf[link.purpose]} * interval '1 hour'
    )
    RETURNING id, expires_at AS "expiresAt"`.execute(tx)
  return rows[0] as { id: string; expiresAt: Date }
}

export type FoundLink = LinkDescription & { id: string; staffId: string | null }

/** Neither what was used or has expired, nor what belongs to a suspended colleague. */
export async function findLink(db: Queryable, secretHash: Buffer): Promise<FoundLink | null> {
  const { rows } = await sql<FoundLink>`
    SELECT l.id, l.purpose, l.staff_id AS "staffId",
      COALESCE(c.name, '') AS name, COALESCE(c.email, '') AS email
    FROM one_time_links l
    LEFT JOIN staff c ON c.id = l.staff_id
    WHERE l.secret_hash = ${secretHash}
      AND l.used_at IS NULL
      AND l.expires_at > now()
      AND c.suspended_at IS NULL`.execute(db)
  return rows[0] ?? null
}

/** True for the one transaction that uses it; another waits here and is told no. */
export async function markUsed(tx: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql`
    UPDATE one_time_links
    SET used_at = clock_timestamp()
    WHERE id = ${id}
      AND used_at IS NULL
      AND expires_at > now()
    RETURNING id`.execute(tx)
  return rows.length === 1
}

export async function deleteUnusedLinksOf(tx: Transaction, staffId: string): Promise<void> {
  await sql`
    DELETE FROM one_time_links
    WHERE staff_id = ${staffId}
      AND used_at IS NULL`.execute(tx)
}

export async function deleteUnusedOwnerLinks(tx: Transaction): Promise<void> {
  await sql`
    DELETE FROM one_time_links
    WHERE purpose = 'owner'
      AND used_at IS NULL`.execute(tx)
}
