import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Deed, Entry } from './logbook.ts'

/** All SQL on the logbook. Titles of subjects are looked up here, so that other rooms need not be asked. */

/** Writes the line and, at the commit, says it on the channel `logbook`. */
export async function insertEntry(tx: Transaction, deed: Deed): Promise<void> {
  await sql`
    WITH entry AS (
      INSERT INTO logbook (act, subject_kind, subject_id, staff_id, details)
      VALUES (
        ${deed.act}, ${deed.subject.kind}, ${deed.subject.id}, ${deed.by?.staffId ?? null}::bigint,
        ${JSON.stringify(deed.details ?? {})}::jsonb
      )
      RETURNING id, act, subject_kind, subject_id
    )
    SELECT pg_notify('logbook', json_build_object(
      'id', id::text,
      'act', act,
      'subject', json_build_object('kind', subject_kind, 'id', subject_id)
    )::text)
    FROM entry`.execute(tx)
}

type Asked = { kind: string | null; id: string | null }

type Row = {
  id: string
  act: string
  subject_kind: string
  subject_id: string
  title: string | null
  staff_id: string | null
  staff_name: string | null
  details: Record<string, unknown>
  at: Date
}

/** Newest first, before the line `before`. */
export async function selectEntries(
  db: Queryable,
  asked: Asked,
  page: { before: string | null; limit: number },
): Promise<Entry[]> {
  const { rows } = await sql<Row>`
    SELECT l.id, l.act, l.subject_kind, l.subject_id, ${title} AS title,
      l.staff_id, c.name AS staff_name, l.details, l.at
    FROM logbook l
    LEFT JOIN staff c ON c.id = l.staff_id
    WHERE ${isAsked(asked)}
      AND (${page.before}::bigint IS NULL OR l.id < ${page.before}::bigint)
    ORDER BY l.id DESC
    LIMIT ${page.limit}`.execute(db)
  return rows.map(entryOf)
}

export async function countEntries(db: Queryable, asked: Asked): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM logbook l
    WHERE ${isAsked(asked)}`.execute(db)
  return rows[0]?.count ?? 0
}

function isAsked({ kind, id }: Asked) {
  return sql`
    (${kind}::text IS NULL OR l.subject_kind = ${kind})
      AND (${id}::text IS NULL OR l.subject_id = ${id})`
}

/** As the thing is called today; null for what is gone or has no name. */
const title = sql`
  CASE l.subject_kind
    WHEN 'article' THEN (
      SELECT r.headline
      FROM articles a
      JOIN revisions r ON r.article_id = a.id AND r.version = a.version
      WHERE a.id = l.subject_id::bigint
    )
    WHEN 'comment' THEN (SELECT name FROM comments WHERE id = l.subject_id::bigint)
    WHEN 'staff' THEN (SELECT name FROM staff WHERE id = l.subject_id::bigint)
    WHEN 'token' THEN (SELECT name FROM tokens WHERE id = l.subject_id::bigint)
    WHEN 'section' THEN (SELECT name FROM sections WHERE id = l.subject_id::bigint)
    WHEN 'tag' THEN (SELECT name FROM tags WHERE id = l.subject_id::bigint)
    WHEN 'author' THEN (SELECT name FROM authors WHERE id = l.subject_id::bigint)
    WHEN 'person' THEN (SELECT name FROM people WHERE id = l.subject_id::bigint)
    WHEN 'occasion' THEN (SELECT o.title FROM occasions o WHERE o.id = l.subject_id::bigint)
    WHEN 'quotation' THEN (SELECT left(words, 80) FROM quotations WHERE id = l.subject_id::bigint)
    WHEN 'page' THEN (SELECT p.title FROM pages p WHERE p.id = l.subject_id::bigint)
    WHEN 'storyline' THEN (SELECT name FROM storylines WHERE id = l.subject_id::bigint)
    WHEN 'media' THEN (SELECT name FROM media WHERE id = l.subject_id::bigint)
  END`

function entryOf(row: Row): Entry {
  return {
    id: row.id,
    act: row.act,
    subject: { kind: row.subject_kind, id: row.subject_id, title: row.title },
    by: row.staff_id === null ? null : { id: row.staff_id, name: row.staff_name ?? '' },
    details: row.details,
    at: row.at,
  }
}
