import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Tag } from './paper.ts'

/** All SQL on tags. Two spellings that fold alike are one tag. */

export async function selectTag(db: Queryable, id: string): Promise<Tag | null> {
  const { rows } = await sql<Tag>`
    SELECT id, name, slug
    FROM tags
    WHERE id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The tags so called, by folded name. */
export async function selectTagsNamed(
  db: Queryable,
  names: Iterable<string>,
): Promise<Map<string, Tag>> {
  const wanted = [...new Set([...names].map(fold))]
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<Tag & { folded: string }>`
    SELECT id, name, slug, folded
    FROM tags
    WHERE folded = ANY(${wanted})`.execute(db)
  return new Map(rows.map(({ folded, ...tag }) => [folded, tag]))
}

/** Newest first, those whose name holds `words`; `before` is the id of the last one seen. */
export async function selectTags(
  db: Queryable,
  { words, limit, before }: { words: string; limit: number; before: string | null },
): Promise<Tag[]> {
  const { rows } = await sql<Tag>`
    SELECT id, name, slug
    FROM tags
    WHERE strpos(folded, ${fold(words)}) > 0
      AND (${before}::bigint IS NULL OR id < ${before}::bigint)
    ORDER BY id DESC
    LIMIT ${limit}`.execute(db)
  return rows
}

export async function countTags(db: Queryable, words: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM tags
    WHERE strpos(folded, ${fold(words)}) > 0`.execute(db)
  return rows[0]?.count ?? 0
}

export async function insertTag(tx: Transaction, tag: Omit<Tag, 'id'>): Promise<Tag> {
  const { rows } = await sql<Tag>`
    INSERT INTO tags (name, folded, slug)
    VALUES (${tag.name}, ${fold(tag.name)}, ${tag.slug})
    RETURNING id, name, slug`.execute(tx)
  return rows[0] as Tag
}

export async function updateTag(tx: Transaction, tag: Tag): Promise<void> {
  await sql`
    UPDATE tags
    SET name = ${tag.name},
      folded = ${fold(tag.name)},
      slug = ${tag.slug}
    WHERE id = ${tag.id}`.execute(tx)
}

/** Also takes it off the published articles that carry it. */
export async function deleteTag(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM publication_tags
    WHERE tag_id = ${id}`.execute(tx)
  await sql`
    DELETE FROM tags
    WHERE id = ${id}`.execute(tx)
}
