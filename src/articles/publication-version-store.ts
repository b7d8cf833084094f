import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { ArticleText } from './article.ts'
import type { PublicationVersion } from './publication-version.ts'

/** All SQL of the texts that were public. What was withdrawn is never among those that are read. */

export async function addPublicationVersion(
  tx: Transaction,
  publication: { articleId: string; version: number; text: ArticleText; at: Date },
): Promise<void> {
  const { articleId, at } = publication
  await sql`
    UPDATE publication_versions
    SET ended_at = ${at}
    WHERE article_id = ${articleId}
      AND ended_at IS NULL`.execute(tx)
  await sql`
    INSERT INTO publication_versions (article_id, number, version, text, began_at)
    SELECT ${articleId}::bigint, COALESCE(max(number), 0) + 1, ${publication.version}::integer,
      ${JSON.stringify(publication.text)}::jsonb, ${at}::timestamptz
    FROM publication_versions
    WHERE article_id = ${articleId}`.execute(tx)
}

export async function withdrawPublicationVersions(
  tx: Transaction,
  articleId: string,
  at: Date,
): Promise<void> {
  await sql`
    UPDATE publication_versions
    SET ended_at = COALESCE(ended_at, ${at}::timestamptz),
      withdrawn_at = ${at}
    WHERE article_id = ${articleId}
      AND withdrawn_at IS NULL`.execute(tx)
}

type Row = { number: number; began_at: Date; ended_at: Date | null }

/** Newest first; none while the article is not published. */
export async function listPublicationVersions(
  db: Queryable,
  articleId: string,
  limit: number,
): Promise<PublicationVersion[]> {
  const { rows } = await sql<Row>`
    SELECT v.number, v.began_at, v.ended_at
    FROM publication_versions v
    JOIN publications p ON p.article_id = v.article_id
    WHERE v.article_id = ${articleId}
      AND v.withdrawn_at IS NULL
    ORDER BY v.number DESC
    LIMIT ${limit}`.execute(db)
  return rows.map((row) => ({
    number: row.number,
    beganAt: row.began_at,
    endedAt: row.ended_at,
  }))
}

/** By number; those that readers may not see are left out. */
export async function findPublishedTexts(
  db: Queryable,
  articleId: string,
  numbers: number[],
): Promise<Map<number, ArticleText>> {
  const { rows } = await sql<{ number: number; text: ArticleText }>`
    SELECT v.number, v.text
    FROM publication_versions v
    JOIN publications p ON p.article_id = v.article_id
    WHERE v.article_id = ${articleId}
      AND v.withdrawn_at IS NULL
      AND v.number = ANY(${numbers}::integer[])`.execute(db)
  return new Map(rows.map(({ number, text }) => [number, text]))
}
