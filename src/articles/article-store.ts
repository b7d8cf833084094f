import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Article, ArticleState, ArticleText, Standing } from './article.ts'

/** All SQL of the newsroom's side of articles: where they stand. Their texts are in revision-store.ts. */

type Row = {
  id: string
  version: number
  state: ArticleState
  slug: string | null
  section_slug: string | null
  note: string | null
  scheduled_for: Date | null
  first_published_at: Date | null
  updated_at: Date | null
  published_version: number | null
  withdrawn_at: Date | null
  trashed_at: Date | null
  created_by: string | null
  creator: string | null
  created_at: Date
  saved_by: string | null
  saver: string | null
  saved_at: Date
  text: ArticleText
}

const selectArticle = sql`
  SELECT a.id, a.version, a.state, a.slug, s.slug AS section_slug, a.note, a.scheduled_for,
    a.first_published_at, p.updated_at, p.version AS published_version, a.withdrawn_at, a.trashed_at,
    a.created_by, creator.name AS creator, a.created_at,
    r.staff_id AS saved_by, saver.name AS saver, r.at AS saved_at, r.text
  FROM articles a
  JOIN revisions r ON r.article_id = a.id AND r.version = a.version
  LEFT JOIN publications p ON p.article_id = a.id
  LEFT JOIN sections s ON s.id = a.section_id
  LEFT JOIN staff creator ON creator.id = a.created_by
  LEFT JOIN staff saver ON saver.id = r.staff_id`

export async function findArticle(db: Queryable, id: string): Promise<Article | null> {
  const { rows } = await sql<Row>`
    ${selectArticle}
    WHERE a.id = ${id}`.execute(db)
  return rows[0] === undefined ? null : articleOf(rows[0])
}

/** Takes the row for this transaction; whoever comes second waits, and then sees what the first did. */
export async function lockArticle(tx: Transaction, id: string): Promise<Article | null> {
  await sql`
    SELECT 1
    FROM articles
    WHERE id = ${id}
    FOR UPDATE`.execute(tx)
  return findArticle(tx, id)
}

export async function insertArticle(
  tx: Transaction,
  article: { createdBy: string | null; createdAt?: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO articles (version, created_by, created_at)
    VALUES (0, ${article.createdBy}, COALESCE(${article.createdAt ?? null}, clock_timestamp()))
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

export async function setStanding(
  tx: Transaction,
  id: string,
  to: {
    state: ArticleState
    note?: string | null
    scheduledFor?: Date
    scheduledBy?: string | null
  },
): Promise<void> {
  await sql`
    UPDATE articles
    SET state = ${to.state},
      note = ${to.note ?? null},
      scheduled_for = ${to.scheduledFor ?? null},
      scheduled_by = ${to.scheduledBy ?? null},
      withdrawn_at = CASE WHEN ${to.state} = 'withdrawn' THEN clock_timestamp() END,
      trashed_at = CASE WHEN ${to.state} = 'trashed' THEN clock_timestamp() END
    WHERE id = ${id}`.execute(tx)
}

export async function setPublished(
  tx: Transaction,
  id: string,
  published: { slug: string; at: Date },
): Promise<Date> {
  const { rows } = await sql<{ first_published_at: Date }>`
    UPDATE articles
    SET state = 'published',
      slug = ${published.slug},
      note = NULL,
      scheduled_for = NULL,
      scheduled_by = NULL,
      withdrawn_at = NULL,
      first_published_at = COALESCE(first_published_at, ${published.at})
    WHERE id = ${id}
    RETURNING first_published_at`.execute(tx)
  return (rows[0] as { first_published_at: Date }).first_published_at
}

/** Scheduled articles whose hour has come, oldest first. */
export async function listDue(db: Queryable): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    SELECT id
    FROM articles
    WHERE state = 'scheduled'
      AND scheduled_for <= clock_timestamp()
    ORDER BY scheduled_for`.execute(db)
  return rows.map((row) => row.id)
}

/** Never published, and in the trash since before `before`. */
export async function deleteTrashedBefore(tx: Transaction, before: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    DELETE FROM articles
    WHERE state = 'trashed'
      AND trashed_at < ${before}
      AND first_published_at IS NULL
    RETURNING id`.execute(tx)
  return rows.map((row) => row.id)
}

function articleOf(row: Row): Article {
  return {
    id: row.id,
    version: row.version,
    slug: row.slug,
    standing: standingOf(row),
    text: { ...row.text, section: row.section_slug ?? '' },
    createdBy: row.created_by === null ? null : { id: row.created_by, name: row.creator ?? '' },
    createdAt: row.created_at,
    savedBy: row.saved_by === null ? null : { id: row.saved_by, name: row.saver ?? '' },
    savedAt: row.saved_at,
  }
}

/** The table's checks promise what is asserted here. */
function standingOf(row: Row): Standing {
  const note = row.note ?? ''
  switch (row.state) {
    case 'draft':
      return { state: 'draft', returnReason: row.note }
    case 'in-review':
      return { state: 'in-review', note }
    case 'scheduled':
      return { state: 'scheduled', scheduledFor: row.scheduled_for as Date }
    case 'published':
      return {
        state: 'published',
        publishedAt: row.first_published_at as Date,
        updatedAt: row.updated_at as Date,
        publishedVersion: row.published_version as number,
      }
    case 'withdrawn':
      return {
        state: 'withdrawn',
        publishedAt: row.first_published_at as Date,
        withdrawnAt: row.withdrawn_at as Date,
        reason: note,
      }
    case 'trashed':
      return { state: 'trashed', trashedAt: row.trashed_at as Date }
  }
}
