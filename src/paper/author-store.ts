import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Author } from './paper.ts'

/** All SQL on authors. */

type Row = {
  id: string
  name: string
  slug: string
  about: string
  portrait: string | null
  staff_id: string | null
}

const columns = sql`id, name, slug, about, portrait, staff_id`

export async function selectAuthors(db: Queryable): Promise<Author[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM authors
    ORDER BY name, id`.execute(db)
  return rows.map(authorOf)
}

export async function selectAuthorsById(db: Queryable, ids: string[]): Promise<Author[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM authors
    WHERE id = ANY(${ids}::bigint[])`.execute(db)
  return rows.map(authorOf)
}

export async function insertAuthor(tx: Transaction, author: Omit<Author, 'id'>): Promise<Author> {
  const { rows } = await sql<Row>`
    INSERT INTO authors (name, slug, about, portrait, staff_id)
    VALUES (${author.name}, ${author.slug}, ${author.about}, ${author.portrait}, ${author.staffId})
    RETURNING ${columns}`.execute(tx)
  return authorOf(rows[0] as Row)
}

export async function updateAuthor(tx: Transaction, author: Author): Promise<void> {
  await sql`
    UPDATE authors
    SET name = ${author.name},
      slug = ${author.slug},
      about = ${author.about},
      portrait = ${author.portrait},
      staff_id = ${author.staffId}
    WHERE id = ${author.id}`.execute(tx)
}

/** Articles, in their latest text or as published, that this author signs. */
export async function lockAndCountArticlesOf(tx: Transaction, id: string): Promise<number> {
  await sql`
    SELECT 1
    FROM authors
    WHERE id = ${id}
    FOR UPDATE`.execute(tx)
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM (
      SELECT article_id FROM publication_authors WHERE author_id = ${id}
      UNION
      SELECT a.id
      FROM articles a
      JOIN revisions r ON r.article_id = a.id AND r.version = a.version
      WHERE r.text -> 'bylines' @> jsonb_build_array(${id}::text)
    ) AS signed`.execute(tx)
  return rows[0]?.count ?? 0
}

export async function deleteAuthor(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM authors
    WHERE id = ${id}`.execute(tx)
}

/** Whether the picture and the account that an author is said to have are there. */
export async function selectKnown(
  db: Queryable,
  { portrait, staffId }: Pick<Author, 'portrait' | 'staffId'>,
): Promise<{ portrait: boolean; staffId: boolean }> {
  const { rows } = await sql<{ portrait: boolean; staff: boolean }>`
    SELECT EXISTS (SELECT 1 FROM media WHERE id = ${portrait}::bigint) AS portrait,
      EXISTS (SELECT 1 FROM staff WHERE id = ${staffId}::bigint) AS staff`.execute(db)
  const row = rows[0] as { portrait: boolean; staff: boolean }
  return { portrait: row.portrait, staffId: row.staff }
}

function authorOf({ staff_id: staffId, ...row }: Row): Author {
  return { ...row, staffId }
}
