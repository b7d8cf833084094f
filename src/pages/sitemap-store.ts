import { sql } from 'kysely'
import type { Queryable } from '../database/database.ts'
import type { AddressKind } from '../paper/paper.ts'

export type PlaceOnMap = { path: string; changedAt: Date | null }

/** The current addresses of what readers can open, the newest articles first. */
export async function listPlaces(db: Queryable, limit: number): Promise<PlaceOnMap[]> {
  const standing: AddressKind[] = ['section', 'author', 'page', 'storyline']
  const { rows } = await sql<PlaceOnMap>`
    SELECT path, "changedAt"
    FROM (
      SELECT path, NULL::timestamptz AS "changedAt", 0 AS rank, NULL::timestamptz AS first
      FROM addresses
      WHERE is_current
        AND kind = ANY(${standing})
      UNION ALL
      SELECT a.path, p.updated_at, 1, p.first_published_at
      FROM publications p
      JOIN addresses a ON a.kind = 'article' AND a.target_id = p.article_id AND a.is_current
    ) AS places
    ORDER BY rank, first DESC, path
    LIMIT ${limit}`.execute(db)
  return rows
}
