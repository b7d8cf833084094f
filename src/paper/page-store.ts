import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Page, PageBody } from './paper.ts'

/** All SQL on pages. */

type Row = {
  id: string
  version: number
  title: string
  slug: string
  body: PageBody
  updated_at: Date
}

const columns = sql`id, version, title, slug, body, updated_at`

export async function selectPages(db: Queryable): Promise<Page[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM pages
    ORDER BY id`.execute(db)
  return rows.map(pageOf)
}

export async function selectPage(db: Queryable, id: string): Promise<Page | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM pages
    WHERE id = ${id}`.execute(db)
  return rows[0] === undefined ? null : pageOf(rows[0])
}

export async function insertPage(
  tx: Transaction,
  page: Pick<Page, 'title' | 'slug' | 'body'>,
): Promise<Page> {
  const { rows } = await sql<Row>`
    INSERT INTO pages (title, slug, body)
    VALUES (${page.title}, ${page.slug}, ${JSON.stringify(page.body)})
    RETURNING ${columns}`.execute(tx)
  return pageOf(rows[0] as Row)
}

export async function updatePage(
  tx: Transaction,
  page: Pick<Page, 'id' | 'title' | 'slug' | 'body'>,
): Promise<Page> {
  const { rows } = await sql<Row>`
    UPDATE pages
    SET title = ${page.title},
      slug = ${page.slug},
      body = ${JSON.stringify(page.body)},
      version = version + 1,
      updated_at = now()
    WHERE id = ${page.id}
    RETURNING ${columns}`.execute(tx)
  return pageOf(rows[0] as Row)
}

export async function deletePage(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM pages
    WHERE id = ${id}`.execute(tx)
}

function pageOf({ updated_at: updatedAt, ...row }: Row): Page {
  return { ...row, updatedAt }
}
