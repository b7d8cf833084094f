import { sql, type RawBuilder } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { ArticleKind, ArticleText, Picture } from './article.ts'
import type { Publication, PublicationCursor, PublicationLine, Withdrawal } from './publication.ts'

/** All SQL of the readers' side. None of it touches a draft: only `publications`, and the reason of a withdrawal. */

type NewPublication = Omit<Publication, 'kind'> & {
  folded: string
  tagIds: string[]
  authorIds: string[]
}

export async function upsertPublication(
  tx: Transaction,
  publication: NewPublication,
): Promise<void> {
  const { articleId, text } = publication
  await sql`
    INSERT INTO publications (article_id, version, slug, section_id, kind, text, headline, folded,
      first_published_at, updated_at)
    VALUES (${articleId}, ${publication.version}, ${publication.slug}, ${publication.sectionId},
      ${text.kind}, ${JSON.stringify(text)}, ${text.headline}, ${publication.folded},
      ${publication.firstPublishedAt}, ${publication.updatedAt})
    ON CONFLICT (article_id) DO UPDATE
    SET version = EXCLUDED.version,
      slug = EXCLUDED.slug,
      section_id = EXCLUDED.section_id,
      kind = EXCLUDED.kind,
      text = EXCLUDED.text,
      headline = EXCLUDED.headline,
      folded = EXCLUDED.folded,
      first_published_at = EXCLUDED.first_published_at,
      updated_at = EXCLUDED.updated_at`.execute(tx)
  await sql`
    DELETE FROM publication_tags
    WHERE article_id = ${articleId}`.execute(tx)
  await sql`
    INSERT INTO publication_tags (article_id, tag_id)
    SELECT ${articleId}::bigint, unnest(${publication.tagIds}::bigint[])`.execute(tx)
  await sql`
    DELETE FROM publication_authors
    WHERE article_id = ${articleId}`.execute(tx)
  await sql`
    INSERT INTO publication_authors (article_id, author_id)
    SELECT ${articleId}::bigint, id
    FROM authors
    WHERE id = ANY(${publication.authorIds}::bigint[])`.execute(tx)
}

/** Moves the time of the last change where the text itself stays as it is. */
export async function setUpdatedAt(tx: Transaction, articleId: string, at: Date): Promise<void> {
  await sql`
    UPDATE publications
    SET updated_at = ${at}
    WHERE article_id = ${articleId}`.execute(tx)
}

export async function deletePublication(tx: Transaction, articleId: string): Promise<void> {
  await sql`
    DELETE FROM publications
    WHERE article_id = ${articleId}`.execute(tx)
}

type Row = {
  article_id: string
  version: number
  slug: string
  section_id: string | null
  kind: ArticleKind
  text: ArticleText
  first_published_at: Date
  updated_at: Date
}

export async function findPublication(
  db: Queryable,
  articleId: string,
): Promise<Publication | null> {
  const { rows } = await sql<Row>`
    SELECT article_id, version, slug, section_id, kind, text, first_published_at, updated_at
    FROM publications
    WHERE article_id = ${articleId}`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  return {
    articleId: row.article_id,
    version: row.version,
    slug: row.slug,
    sectionId: row.section_id,
    kind: row.kind,
    text: row.text,
    firstPublishedAt: row.first_published_at,
    updatedAt: row.updated_at,
  }
}

type LaterNotice = { at: string; text: string }

export async function findWithdrawal(db: Queryable, articleId: string): Promise<Withdrawal | null> {
  const { rows } = await sql<{ withdrawn_at: Date; note: string | null; later: LaterNotice[] }>`
    SELECT a.withdrawn_at, a.note, (
      SELECT COALESCE(jsonb_agg(jsonb_build_object('at', c.at, 'text', c.text) ORDER BY c.id), '[]')
      FROM corrections c
      WHERE c.article_id = a.id
        AND c.kind = 'withdrawal'
        AND c.at > a.withdrawn_at
    ) AS later
    FROM articles a
    WHERE a.id = ${articleId}
      AND a.state = 'withdrawn'`.execute(db)
  const [row] = rows
  if (row === undefined) return null
  return {
    articleId,
    withdrawnAt: row.withdrawn_at,
    reason: row.note ?? '',
    later: row.later.map(({ at, text }) => ({ at: new Date(at), text })),
  }
}

type LineRow = {
  article_id: string
  slug: string
  section_id: string | null
  kind: ArticleKind
  kicker: string
  headline: string
  standfirst: string
  picture: Picture | null
  bylines: string[]
  first_published_at: Date
}

const lineColumns = sql`
  p.article_id, p.slug, p.section_id, p.kind, p.text->>'kicker' AS kicker, p.headline,
  p.text->>'standfirst' AS standfirst, NULLIF(p.text->'picture', 'null') AS picture,
  p.text->'bylines' AS bylines, p.first_published_at`

export type Page = { limit: number; before?: PublicationCursor | null }

export function listLatest(db: Queryable, page: Page): Promise<PublicationLine[]> {
  return listWhere(db, sql`true`, page)
}

/** `sectionIds`: a section and those under it. */
export function listOfSection(
  db: Queryable,
  sectionIds: string[],
  page: Page,
): Promise<PublicationLine[]> {
  return listWhere(db, sql`p.section_id = ANY(${sectionIds}::bigint[])`, page)
}

export function listOfTag(db: Queryable, tagId: string, page: Page): Promise<PublicationLine[]> {
  const ofTag = sql`p.article_id IN (SELECT article_id FROM publication_tags WHERE tag_id = ${tagId})`
  return listWhere(db, ofTag, page)
}

export function listOfAuthor(
  db: Queryable,
  authorId: string,
  page: Page,
): Promise<PublicationLine[]> {
  const ofAuthor = sql`p.article_id IN (SELECT article_id FROM publication_authors WHERE author_id = ${authorId})`
  return listWhere(db, ofAuthor, page)
}

async function listWhere(
  db: Queryable,
  condition: RawBuilder<unknown>,
  { limit, before }: Page,
): Promise<PublicationLine[]> {
  const after =
    before == null
      ? sql`true`
      : sql`(p.first_published_at, p.article_id) < (${before.at}, ${before.articleId}::bigint)`
  const { rows } = await sql<LineRow>`
    SELECT ${lineColumns}
    FROM publications p
    WHERE ${condition}
      AND ${after}
    ORDER BY p.first_published_at DESC, p.article_id DESC
    LIMIT ${limit}`.execute(db)
  return rows.map(lineOf)
}

/** In the order of the ids; those that are not published are left out. */
export async function listByIds(db: Queryable, ids: string[]): Promise<PublicationLine[]> {
  const { rows } = await sql<LineRow>`
    SELECT ${lineColumns}
    FROM publications p
    WHERE p.article_id = ANY(${ids}::bigint[])
    ORDER BY array_position(${ids}::bigint[], p.article_id)`.execute(db)
  return rows.map(lineOf)
}

/** The newest `perSection` of each section's family, by the id of its top section; one statement. */
export async function listBySections(
  db: Queryable,
  perSection: number,
): Promise<Map<string, PublicationLine[]>> {
  const { rows } = await sql<LineRow & { top_id: string }>`
    SELECT top.id AS top_id, ${lineColumns}
    FROM sections top
    CROSS JOIN LATERAL (
      SELECT *
      FROM publications
      WHERE section_id IN (SELECT id FROM sections WHERE id = top.id OR parent_id = top.id)
      ORDER BY first_published_at DESC, article_id DESC
      LIMIT ${perSection}
    ) p
    WHERE top.parent_id IS NULL
    ORDER BY top.position, top.id, p.first_published_at DESC, p.article_id DESC`.execute(db)
  const bands = new Map<string, PublicationLine[]>()
  for (const row of rows) {
    const band = bands.get(row.top_id) ?? []
    band.push(lineOf(row))
    bands.set(row.top_id, band)
  }
  return bands
}

/** Articles that share most tags with this one, then the newest of its section. */
export async function listRelated(
  db: Queryable,
  publication: { articleId: string; sectionId: string | null },
  limit: number,
): Promise<PublicationLine[]> {
  const { rows } = await sql<LineRow>`
    WITH shared AS (
      SELECT other.article_id, count(*) AS tags
      FROM publication_tags own
      JOIN publication_tags other ON other.tag_id = own.tag_id AND other.article_id <> own.article_id
      WHERE own.article_id = ${publication.articleId}
      GROUP BY other.article_id
      ORDER BY count(*) DESC, other.article_id DESC
      LIMIT ${limit}
    ), newest AS (
      SELECT article_id, 0 AS tags
      FROM publications
      WHERE section_id = ${publication.sectionId}
        AND article_id <> ${publication.articleId}
      ORDER BY first_published_at DESC, article_id DESC
      LIMIT ${limit}
    ), candidates AS (
      SELECT article_id, max(tags) AS tags
      FROM (SELECT * FROM shared UNION ALL SELECT * FROM newest) AS found
      GROUP BY article_id
    )
    SELECT ${lineColumns}
    FROM candidates c
    JOIN publications p ON p.article_id = c.article_id
    ORDER BY c.tags DESC, p.first_published_at DESC
    LIMIT ${limit}`.execute(db)
  return rows.map(lineOf)
}

export type PublishedTag = { id: string; name: string; slug: string }

export async function listTagsOf(db: Queryable, articleId: string): Promise<PublishedTag[]> {
  const { rows } = await sql<PublishedTag>`
    SELECT t.id, t.name, t.slug
    FROM publication_tags pt
    JOIN tags t ON t.id = pt.tag_id
    WHERE pt.article_id = ${articleId}
    ORDER BY t.name`.execute(db)
  return rows
}

function lineOf(row: LineRow): PublicationLine {
  return {
    articleId: row.article_id,
    slug: row.slug,
    sectionId: row.section_id,
    kind: row.kind,
    kicker: row.kicker,
    headline: row.headline,
    standfirst: row.standfirst,
    picture: row.picture,
    bylines: row.bylines,
    firstPublishedAt: row.first_published_at,
  }
}
