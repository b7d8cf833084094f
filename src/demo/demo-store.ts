import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'

/** SQL that only the demonstration needs: whether there is anything yet, and times that lie in the past. */

/** Nobody works here, nothing is written, no section is open. */
export async function isHouseEmpty(db: Queryable): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    SELECT NOT EXISTS (SELECT 1 FROM staff)
      AND NOT EXISTS (SELECT 1 FROM articles)
      AND NOT EXISTS (SELECT 1 FROM sections) AS empty`.execute(db)
  return rows[0]?.empty === true
}

/** Of two processes that open the house at once, the second waits, and then finds it open. */
export async function holdOpening(tx: Transaction): Promise<void> {
  await sql`
    SELECT pg_advisory_xact_lock(hashtextextended('the opening of the demonstration', 0))`.execute(
    tx,
  )
}

/** Of an article's latest revision. */
export async function setSavedAt(
  tx: Transaction,
  { id, version, at }: { id: string; version: number; at: Date },
): Promise<void> {
  await sql`
    UPDATE articles
    SET saved_at = ${at}
    WHERE id = ${id}`.execute(tx)
  await sql`
    UPDATE revisions
    SET at = ${at},
      began_at = ${at}
    WHERE article_id = ${id}
      AND version = ${version}`.execute(tx)
}

export async function setWithdrawnAt(tx: Transaction, articleId: string, at: Date): Promise<void> {
  await sql`
    UPDATE articles
    SET withdrawn_at = ${at}
    WHERE id = ${articleId}`.execute(tx)
}

export async function setPostedAt(
  tx: Transaction,
  { id, postedAt, decidedAt }: { id: string; postedAt: Date; decidedAt: Date | null },
): Promise<void> {
  await sql`
    UPDATE comments
    SET posted_at = ${postedAt},
      decided_at = ${decidedAt}
    WHERE id = ${id}`.execute(tx)
}
