import { sql } from 'kysely'
import type { Queryable } from '../database/database.ts'

/** Where a picture is shown: a reading of other rooms' tables, whose texts name media by id. */

export type MediaUse = {
  articles: { id: string; headline: string }[]
  pages: { id: string; title: string }[]
  authors: { id: string; name: string }[]
  people: { id: string; name: string }[]
  isLogo: boolean
}

const mostNamed = 20

/** Main pictures, image and gallery blocks of latest and published texts, pages, portraits, the logo. */
export async function selectUses(db: Queryable, id: string): Promise<MediaUse> {
  const isShownIn = (text: ReturnType<typeof sql.ref>) =>
    sql`jsonb_path_exists(${text}, '$.**.media ? (@ == $id)', jsonb_build_object('id', ${id}::text))`
  const { rows: articles } = await sql<{ id: string; headline: string }>`
    SELECT a.id, r.headline
    FROM articles a
    JOIN revisions r ON r.article_id = a.id AND r.version = a.version
    LEFT JOIN publications p ON p.article_id = a.id
    WHERE ${isShownIn(sql.ref('r.text'))}
      OR ${isShownIn(sql.ref('p.text'))}
    ORDER BY a.id DESC
    LIMIT ${mostNamed}`.execute(db)
  const { rows: pages } = await sql<{ id: string; title: string }>`
    SELECT g.id, g.title
    FROM pages g
    WHERE ${isShownIn(sql.ref('g.body'))}
    ORDER BY g.id
    LIMIT ${mostNamed}`.execute(db)
  const { rows: authors } = await sql<{ id: string; name: string }>`
    SELECT id, name
    FROM authors
    WHERE portrait = ${id}
    ORDER BY id
    LIMIT ${mostNamed}`.execute(db)
  const { rows: people } = await sql<{ id: string; name: string }>`
    SELECT id, name
    FROM people
    WHERE portrait = ${id}
    ORDER BY id
    LIMIT ${mostNamed}`.execute(db)
  const { rows: logos } = await sql`
    SELECT 1
    FROM paper
    WHERE settings->>'logo' = ${id}`.execute(db)
  return { articles, pages, authors, people, isLogo: logos.length > 0 }
}
