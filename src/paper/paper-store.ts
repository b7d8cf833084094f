import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { FrontPage, Menus, Page, PaperSettings, Section } from './paper.ts'

/** All SQL on the one row of the paper. */

export type StoredPaper = {
  version: number
  settings: Partial<PaperSettings>
  frontPage: Partial<FrontPage>
  menus: Partial<Menus>
  sections: Section[]
  pages: Pick<Page, 'id' | 'title' | 'slug'>[]
}

export async function selectPaper(db: Queryable): Promise<StoredPaper> {
  const { rows } = await sql<StoredPaper>`
    SELECT COALESCE(p.version, 0) AS version,
      COALESCE(p.settings, '{}') AS settings,
      COALESCE(p.front_page, '{}') AS "frontPage",
      COALESCE(p.menus, '{}') AS menus,
      (
        SELECT COALESCE(jsonb_agg(
          jsonb_build_object(
            'id', s.id::text, 'parentId', s.parent_id::text, 'name', s.name, 'slug', s.slug,
            'description', s.description, 'comments', s.comments, 'position', s.position
          )
          ORDER BY s.position, s.id
        ), '[]')
        FROM sections s
      ) AS sections,
      (
        SELECT COALESCE(jsonb_agg(
          jsonb_build_object('id', g.id::text, 'title', g.title, 'slug', g.slug)
          ORDER BY g.id
        ), '[]')
        FROM pages g
      ) AS pages
    FROM (VALUES (true)) AS one (is_only)
    LEFT JOIN paper p USING (is_only)`.execute(db)
  return rows[0] as StoredPaper
}

/** Takes the row, made from the defaults where there is none yet, and answers its version. */
export async function lockPaper(tx: Transaction): Promise<number> {
  await sql`
    INSERT INTO paper (settings, version)
    VALUES ('{}', 0)
    ON CONFLICT DO NOTHING`.execute(tx)
  const { rows } = await sql<{ version: number }>`
    SELECT version
    FROM paper
    FOR UPDATE`.execute(tx)
  return (rows[0] as { version: number }).version
}

export async function updateSettings(
  tx: Transaction,
  { settings, version }: { settings: PaperSettings; version: number },
): Promise<void> {
  await sql`
    UPDATE paper
    SET settings = ${JSON.stringify(settings)},
      version = ${version}`.execute(tx)
}

export async function updateFrontPage(tx: Transaction, frontPage: FrontPage): Promise<void> {
  await sql`
    UPDATE paper
    SET front_page = ${JSON.stringify(frontPage)}`.execute(tx)
}

export async function updateMenus(tx: Transaction, menus: Partial<Menus>): Promise<void> {
  await sql`
    UPDATE paper
    SET menus = ${JSON.stringify(menus)}`.execute(tx)
}

export async function isMediaThere(db: Queryable, id: string): Promise<boolean> {
  const { rows } = await sql`
    SELECT 1
    FROM media
    WHERE id = ${id}`.execute(db)
  return rows.length > 0
}

/** Those among `ids` that are articles, in whatever state. */
export async function selectArticleIds(db: Queryable, ids: string[]): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT id
    FROM articles
    WHERE id = ANY(${ids}::bigint[])`.execute(db)
  return new Set(rows.map((row) => row.id))
}
