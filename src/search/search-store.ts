import { sql } from 'kysely'
import type { ArticleKind, ArticleText } from '../articles/article.ts'
import type { Queryable, Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'

/** All SQL of the readers' search. */

export type Found = {
  articleId: string
  slug: string
  kind: ArticleKind
  text: ArticleText
  firstPublishedAt: Date
  isInHeadline: boolean
}

/** Where the next page goes on: the last line of the one before. */
export type Place = Pick<Found, 'articleId' | 'firstPublishedAt' | 'isInHeadline'>

type Row = { total: number } & { [field in keyof Found]: Found[field] | null }

const secondsASearchMayTake = 2

/** Runs `search`, which reads every folded text, for a short while only: anybody may ask for it. */
export async function withinSearchTime<T>(tx: Transaction, search: () => Promise<T>): Promise<T> {
  await sql`
    SELECT set_config('statement_timeout', ${`${secondsASearchMayTake}s`}, true)`.execute(tx)
  try {
    return await search()
  } catch (error) {
    // PostgreSQL: query_canceled
    if ((error as { code?: string }).code !== '57014') throw error
    const refusal = new Refusal('service-away', { problem: 'search-too-slow' })
    refusal.cause = error
    throw refusal
  }
}

/**
 * Articles in which every word occurs, those with all of them in the headline first, then the newest.
 * The headline is the first line of the folded text.
 */
export async function findPublications(
  db: Queryable,
  words: string[],
  { limit, after }: { limit: number; after: Place | null },
): Promise<{ found: Found[]; total: number }> {
  const patterns = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  const isAfter =
    after === null
      ? sql`true`
      : sql`(m.is_in_headline, m.first_published_at, m.article_id)
        < (${after.isInHeadline}::boolean, ${after.firstPublishedAt}::timestamptz, ${after.articleId}::bigint)`
  const { rows } = await sql<Row>`
    WITH matching AS (
      SELECT article_id, first_published_at,
        split_part(folded, chr(10), 1) LIKE ALL(${patterns}::text[]) AS is_in_headline
      FROM publications
      WHERE folded LIKE ALL(${patterns}::text[])
    ), page AS (
      SELECT m.*
      FROM matching m
      WHERE ${isAfter}
      ORDER BY m.is_in_headline DESC, m.first_published_at DESC, m.article_id DESC
      LIMIT ${limit}
    )
    SELECT counted.total, p.article_id AS "articleId", p.slug, p.kind, p.text,
      p.first_published_at AS "firstPublishedAt", page.is_in_headline AS "isInHeadline"
    FROM (SELECT count(*)::integer AS total FROM matching) counted
    LEFT JOIN page ON true
    LEFT JOIN publications p ON p.article_id = page.article_id
    ORDER BY page.is_in_headline DESC, page.first_published_at DESC, page.article_id DESC`.execute(
    db,
  )
  const found = rows.filter((row) => row.articleId !== null) as (Row & Found)[]
  return { found, total: rows[0]?.total ?? 0 }
}
