import { sql } from 'kysely'
import type { Queryable } from '../database/database.ts'
import { articleStates, type ArticleKind, type ArticleState } from './article.ts'

/** SQL of the newsroom's list. */

export type ArticleLine = {
  id: string
  version: number
  state: ArticleState
  headline: string
  kind: ArticleKind
  section: string
  bylines: string[]
  slug: string | null
  note: string | null
  scheduledFor: Date | null
  publishedAt: Date | null
  hasUnpublishedChanges: boolean
  createdBy: { id: string; name: string } | null
  savedBy: { id: string; name: string } | null
  savedAt: Date
  pendingComments: number
}

export type ListFilter = {
  /** Folded; all of them must occur. */
  words: string[]
  section: string | null
  createdBy: string | null
  /** Staff id of a reporter, who sees their own articles and what is published; null: everything. */
  visibleTo: string | null
}

type Row = Omit<ArticleLine, 'createdBy' | 'savedBy'> & {
  created_by: string | null
  creator: string | null
  saved_by: string | null
  saver: string | null
}

export async function listArticleLines(
  db: Queryable,
  filter: ListFilter,
  page: { state: ArticleState | null; limit: number; after: { savedAt: Date; id: string } | null },
): Promise<ArticleLine[]> {
  const { rows } = await sql<Row>`
    SELECT a.id, a.version, a.state, r.headline, r.text->>'kind' AS kind,
      COALESCE(s.slug, '') AS section, r.text->'bylines' AS bylines, a.slug, a.note,
      a.scheduled_for AS "scheduledFor", a.first_published_at AS "publishedAt",
      a.state = 'published' AND p.version <> a.version AS "hasUnpublishedChanges",
      a.created_by, creator.name AS creator, r.staff_id AS saved_by, saver.name AS saver,
      a.saved_at AS "savedAt",
      (
        SELECT count(*)::integer
        FROM comments c
        WHERE c.article_id = a.id
          AND c.state = 'pending'
      ) AS "pendingComments"
    ${from(filter)}
      AND (${page.state}::text IS NULL AND a.state <> 'trashed' OR a.state = ${page.state})
      AND (${page.after?.id ?? null}::bigint IS NULL
        OR (a.saved_at, a.id) < (${page.after?.savedAt ?? null}, ${page.after?.id ?? null}::bigint))
    ORDER BY a.saved_at DESC, a.id DESC
    LIMIT ${page.limit}`.execute(db)
  return rows.map(({ created_by, creator, saved_by, saver, ...line }) => ({
    ...line,
    createdBy: created_by === null ? null : { id: created_by, name: creator ?? '' },
    savedBy: saved_by === null ? null : { id: saved_by, name: saver ?? '' },
  }))
}

export async function countArticlesByState(
  db: Queryable,
  filter: ListFilter,
): Promise<Record<ArticleState, number>> {
  const { rows } = await sql<{ state: ArticleState; count: number }>`
    SELECT a.state, count(*)::integer AS count
    ${from(filter)}
    GROUP BY a.state`.execute(db)
  const counts = Object.fromEntries(articleStates.map((state) => [state, 0])) as Record<
    ArticleState,
    number
  >
  for (const row of rows) counts[row.state] = row.count
  return counts
}

function from(filter: ListFilter) {
  const patterns = filter.words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return sql`
    FROM articles a
    JOIN revisions r ON r.article_id = a.id AND r.version = a.version
    LEFT JOIN publications p ON p.article_id = a.id
    LEFT JOIN sections s ON s.id = a.section_id
    LEFT JOIN staff creator ON creator.id = a.created_by
    LEFT JOIN staff saver ON saver.id = r.staff_id
    WHERE r.folded LIKE ALL(${patterns}::text[])
      AND (${filter.section}::text IS NULL OR s.slug = ${filter.section})
      AND (${filter.createdBy}::bigint IS NULL OR a.created_by = ${filter.createdBy}::bigint)
      AND (${filter.visibleTo}::bigint IS NULL
        OR a.created_by = ${filter.visibleTo}::bigint
        OR a.state = 'published')`
}
