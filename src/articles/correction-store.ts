import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Correction, CorrectionKind, ListedNotice, Notice, Wording } from './correction.ts'

/** All SQL of notices to readers. */

type NewCorrection = {
  articleId: string
  kind: CorrectionKind
  text: string
  wording: Wording | null
  staffId: string
}

/** Answers its id and the time that the server's clock gave it. */
export async function insertCorrection(
  tx: Transaction,
  correction: NewCorrection,
): Promise<{ id: string; at: Date }> {
  const { rows } = await sql<{ id: string; at: Date }>`
    INSERT INTO corrections (article_id, kind, text, words_before, words_after, staff_id)
    VALUES (${correction.articleId}, ${correction.kind}, ${correction.text},
      ${correction.wording?.before ?? null}, ${correction.wording?.after ?? null},
      ${correction.staffId})
    RETURNING id, at`.execute(tx)
  return rows[0] as { id: string; at: Date }
}

type Row = {
  id: string
  article_id: string
  kind: CorrectionKind
  text: string
  words_before: string | null
  words_after: string | null
  at: Date
}
type StaffRow = Row & { staff_id: string | null; staff_name: string | null }

/** Newest first; `before` is an id. */
export async function listCorrectionsOf(
  db: Queryable,
  articleId: string,
  page: { limit: number; before: string | null },
): Promise<Correction[]> {
  const { rows } = await sql<StaffRow>`
    SELECT c.id, c.article_id, c.kind, c.text, c.words_before, c.words_after, c.at, c.staff_id,
      s.name AS staff_name
    FROM corrections c
    LEFT JOIN staff s ON s.id = c.staff_id
    WHERE c.article_id = ${articleId}
      AND (${page.before}::bigint IS NULL OR c.id < ${page.before})
    ORDER BY c.id DESC
    LIMIT ${page.limit}`.execute(db)
  return rows.map((row) => ({
    ...noticeOf(row),
    by: row.staff_id === null ? null : { id: row.staff_id, name: row.staff_name ?? '' },
  }))
}

export async function countCorrectionsOf(db: Queryable, articleId: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    SELECT count(*) AS count
    FROM corrections
    WHERE article_id = ${articleId}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

type ListedRow = Row & { headline: string | null; path: string }

/**
 * Notices of the whole paper for its readers, newest first; `before` is an id. Of an article that
 * is not published now, neither the headline nor the words are told again.
 */
export async function listNotices(
  db: Queryable,
  page: { limit: number; before: string | null },
): Promise<ListedNotice[]> {
  const { rows } = await sql<ListedRow>`
    SELECT c.id, c.article_id, c.kind, c.text, c.at, p.headline, a.path,
      CASE WHEN p.article_id IS NOT NULL THEN c.words_before END AS words_before,
      CASE WHEN p.article_id IS NOT NULL THEN c.words_after END AS words_after
    FROM corrections c
    JOIN addresses a ON a.kind = 'article' AND a.target_id = c.article_id AND a.is_current
    LEFT JOIN publications p ON p.article_id = c.article_id
    WHERE ${page.before}::bigint IS NULL OR c.id < ${page.before}
    ORDER BY c.id DESC
    LIMIT ${page.limit}`.execute(db)
  return rows.map((row) => ({ ...noticeOf(row), headline: row.headline, path: row.path }))
}

function noticeOf(row: Row): Notice {
  const { words_before: before, words_after: after } = row
  return {
    id: row.id,
    articleId: row.article_id,
    kind: row.kind,
    text: row.text,
    wording: before === null || after === null ? null : { before, after },
    at: row.at,
  }
}
