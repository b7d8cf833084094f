import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { CommentPolicy, Section } from './paper.ts'

/** All SQL on sections. */

type Row = {
  id: string
  parent_id: string | null
  name: string
  slug: string
  description: string
  comments: CommentPolicy | null
  position: number
}

const columns = sql`id, parent_id, name, slug, description, comments, position`

export async function selectSections(db: Queryable): Promise<Section[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM sections
    ORDER BY position, id`.execute(db)
  return rows.map(sectionOf)
}

export async function insertSection(
  tx: Transaction,
  section: Omit<Section, 'id'>,
): Promise<Section> {
  const { rows } = await sql<Row>`
    INSERT INTO sections (parent_id, name, slug, description, comments, position)
    VALUES (${section.parentId}, ${section.name}, ${section.slug}, ${section.description},
      ${section.comments}, ${section.position})
    RETURNING ${columns}`.execute(tx)
  return sectionOf(rows[0] as Row)
}

export async function updateSection(tx: Transaction, section: Section): Promise<void> {
  await sql`
    UPDATE sections
    SET parent_id = ${section.parentId},
      name = ${section.name},
      slug = ${section.slug},
      description = ${section.description},
      comments = ${section.comments},
      position = ${section.position}
    WHERE id = ${section.id}`.execute(tx)
}

/** Takes the row, so that no article joins the section before the commit, and counts what is in it. */
export async function lockAndCountUses(
  tx: Transaction,
  id: string,
): Promise<{ articles: number; sections: number }> {
  await sql`
    SELECT 1
    FROM sections
    WHERE id = ${id}
    FOR UPDATE`.execute(tx)
  const { rows } = await sql<{ articles: number; sections: number }>`
    SELECT (
        SELECT count(*)::integer
        FROM (
          SELECT id FROM articles WHERE section_id = ${id}
          UNION
          SELECT article_id FROM publications WHERE section_id = ${id}
        ) AS used
      ) AS articles,
      (SELECT count(*)::integer FROM sections WHERE parent_id = ${id}) AS sections`.execute(tx)
  return rows[0] as { articles: number; sections: number }
}

export async function deleteSection(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM sections
    WHERE id = ${id}`.execute(tx)
}

function sectionOf({ parent_id: parentId, ...row }: Row): Section {
  return { ...row, parentId }
}
