import { sql } from 'kysely'
import type { BlockOf } from '../articles/body.ts'
import type { Queryable, Transaction } from '../database/database.ts'

/** SQL on which articles tell a storyline. */

/** An article as its storyline lists it. */
export type StorylineArticle = {
  id: string
  headline: string
  slug: string | null
  publishedAt: Date | null
}

/** Newest first; `visibleTo`: without drafts of other people. */
export async function selectArticles(
  db: Queryable,
  { storylineId, visibleTo }: { storylineId: string; visibleTo: string | null },
): Promise<StorylineArticle[]> {
  const { rows } = await sql<StorylineArticle>`
    SELECT a.id, COALESCE(p.headline, r.headline) AS headline, p.slug,
      p.first_published_at AS "publishedAt"
    FROM storyline_articles sa
    JOIN articles a ON a.id = sa.article_id
    JOIN revisions r ON r.article_id = a.id AND r.version = a.version
    LEFT JOIN publications p ON p.article_id = a.id
    WHERE sa.storyline_id = ${storylineId}
      AND (${visibleTo}::bigint IS NULL
        OR a.created_by = ${visibleTo}::bigint
        OR a.state = 'published')
    ORDER BY p.first_published_at DESC NULLS FIRST, a.id DESC
    LIMIT ${mostArticles}`.execute(db)
  return rows
}

export type ToldArticle = {
  id: string
  headline: string
  standfirst: string
  slug: string
  publishedAt: Date
  quotations: BlockOf<'quotation'>[]
}

const mostArticles = 200

/** What readers can open of it, newest first, each with the quotations set apart in it. */
export async function selectToldArticles(
  db: Queryable,
  storylineId: string,
): Promise<ToldArticle[]> {
  const { rows } = await sql<ToldArticle>`
    SELECT p.article_id AS id, p.headline, p.text->>'standfirst' AS standfirst, p.slug,
      p.first_published_at AS "publishedAt",
      jsonb_path_query_array(p.text, '$.body.blocks[*] ? (@.kind == "quotation")') AS quotations
    FROM storyline_articles sa
    JOIN publications p ON p.article_id = sa.article_id
    WHERE sa.storyline_id = ${storylineId}
    ORDER BY p.first_published_at DESC, p.article_id DESC
    LIMIT ${mostArticles}`.execute(db)
  return rows
}

/** False when it was there already. */
export async function insertArticle(
  tx: Transaction,
  { storylineId, articleId }: { storylineId: string; articleId: string },
): Promise<boolean> {
  const { rows } = await sql`
    INSERT INTO storyline_articles (storyline_id, article_id)
    VALUES (${storylineId}, ${articleId})
    ON CONFLICT DO NOTHING
    RETURNING article_id`.execute(tx)
  return rows.length > 0
}

/** False when it was not there. */
export async function deleteArticle(
  tx: Transaction,
  { storylineId, articleId }: { storylineId: string; articleId: string },
): Promise<boolean> {
  const { rows } = await sql`
    DELETE FROM storyline_articles
    WHERE storyline_id = ${storylineId}
      AND article_id = ${articleId}
    RETURNING article_id`.execute(tx)
  return rows.length > 0
}
