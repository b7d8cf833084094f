import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { ArticleText } from './article.ts'
import type { Revision, RevisionOrigin } from './revision.ts'

type NewRevision = {
  articleId: string
  version: number
  text: ArticleText
  sectionId: string | null
  folded: string
  origin: RevisionOrigin
  restoredFrom?: number
  staffId: string | null
}

/** Adds a revision and makes it the article's latest. */
export async function insertRevision(tx: Transaction, revision: NewRevision): Promise<void> {
  await sql`
    INSERT INTO revisions (article_id, version, text, headline, folded, origin, restored_from, staff_id)
    VALUES (${revision.articleId}, ${revision.version}, ${JSON.stringify(revision.text)},
      ${revision.text.headline}, ${revision.folded}, ${revision.origin},
      ${revision.restoredFrom ?? null}, ${revision.staffId})`.execute(tx)
  await setLatest(tx, revision)
}

/** Puts the text in the place of the latest revision, under a new version number. */
export async function replaceLatestRevision(tx: Transaction, revision: NewRevision): Promise<void> {
  await sql`
    UPDATE revisions
    SET version = ${revision.version},
      text = ${JSON.stringify(revision.text)},
      headline = ${revision.text.headline},
      folded = ${revision.folded},
      origin = ${revision.origin},
      at = clock_timestamp()
    WHERE article_id = ${revision.articleId}
      AND version = ${revision.version - 1}`.execute(tx)
  await setLatest(tx, revision)
}

export async function setOrigin(
  tx: Transaction,
  revision: { articleId: string; version: number; origin: RevisionOrigin },
): Promise<void> {
  await sql`
    UPDATE revisions
    SET origin = ${revision.origin}
    WHERE article_id = ${revision.articleId}
      AND version = ${revision.version}`.execute(tx)
}

async function setLatest(tx: Transaction, revision: NewRevision): Promise<void> {
  await sql`
    UPDATE articles
    SET version = ${revision.version},
      section_id = ${revision.sectionId},
      saved_at = date_trunc('milliseconds', clock_timestamp())
    WHERE id = ${revision.articleId}`.execute(tx)
}

type Row = {
  version: number
  headline: string
  origin: RevisionOrigin
  restored_from: number | null
  staff_id: string | null
  staff_name: string | null
  at: Date
  began_at: Date
  is_published: boolean
}

const columns = sql`
  r.version, r.headline, r.origin, r.restored_from, r.staff_id, s.name AS staff_name, r.at, r.began_at,
  p.version IS NOT NULL AS is_published`

const tables = sql`
  FROM revisions r
  LEFT JOIN staff s ON s.id = r.staff_id
  LEFT JOIN publications p ON p.article_id = r.article_id AND p.version = r.version`

/** Newest first; `before` is a version. */
export async function listRevisionsOf(
  db: Queryable,
  articleId: string,
  page: { limit: number; before: number | null },
): Promise<Revision[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    ${tables}
    WHERE r.article_id = ${articleId}
      AND (${page.before}::integer IS NULL OR r.version < ${page.before})
    ORDER BY r.version DESC
    LIMIT ${page.limit}`.execute(db)
  return rows.map(revisionOf)
}

export async function countRevisions(db: Queryable, articleId: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    SELECT count(*) AS count
    FROM revisions
    WHERE article_id = ${articleId}`.execute(db)
  return Number(rows[0]?.count ?? 0)
}

export async function findRevision(
  db: Queryable,
  articleId: string,
  version: number,
): Promise<(Revision & { text: ArticleText }) | null> {
  const { rows } = await sql<Row & { text: ArticleText }>`
    SELECT ${columns}, r.text
    ${tables}
    WHERE r.article_id = ${articleId}
      AND r.version = ${version}`.execute(db)
  return rows[0] === undefined ? null : { ...revisionOf(rows[0]), text: rows[0].text }
}

function revisionOf(row: Row): Revision {
  return {
    version: row.version,
    headline: row.headline,
    origin: row.origin,
    restoredFrom: row.restored_from,
    by: row.staff_id === null ? null : { id: row.staff_id, name: row.staff_name ?? '' },
    at: row.at,
    beganAt: row.began_at,
    isPublished: row.is_published,
  }
}
