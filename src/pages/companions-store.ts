import { sql } from 'kysely'
import type { Queryable } from '../database/database.ts'
import type { Media } from '../media/media.ts'
import type { Author, Tag } from '../paper/paper.ts'

/** What stands beside the texts of a page: pictures and authors by id, the tags of one article. */
export type Companions = {
  media: Map<string, Media>
  authors: Map<string, Author>
  tags: Tag[]
}

export const noCompanions: Companions = { media: new Map(), authors: new Map(), tags: [] }

type Wanted = { mediaIds: string[]; bylines?: string[]; tagsOf?: string | null }

type Row = {
  media: (Omit<Media, 'createdAt'> & { createdAt: string })[]
  authors: Author[]
  tags: Tag[]
}

/**
 * All of it in one statement, where the rooms would take one each: a reader's page pays for every
 * round to the database. Bylines that are names and not ids are passed over.
 */
export async function findCompanions(
  db: Queryable,
  { mediaIds, bylines = [], tagsOf = null }: Wanted,
): Promise<Companions> {
  const authorIds = bylines.filter((byline) => /^[1-9][0-9]{0,17}$/.test(byline))
  if (mediaIds.length === 0 && authorIds.length === 0 && tagsOf === null) return noCompanions
  const { rows } = await sql<Row>`
    WITH authors_wanted AS (
      SELECT id, name, slug, about, portrait, staff_id
      FROM authors
      WHERE id = ANY(${authorIds}::bigint[])
    )
    SELECT
      (
        SELECT COALESCE(jsonb_agg(jsonb_build_object(
          'id', m.id::text, 'name', m.name, 'width', m.width, 'height', m.height,
          'renditions', m.renditions, 'caption', m.caption, 'credit', m.credit, 'alt', m.alt,
          'createdAt', m.created_at
        )), '[]')
        FROM media m
        WHERE m.id = ANY(${mediaIds}::bigint[])
          OR m.id IN (SELECT portrait FROM authors_wanted)
      ) AS media,
      (
        SELECT COALESCE(jsonb_agg(jsonb_build_object(
          'id', a.id::text, 'name', a.name, 'slug', a.slug, 'about', a.about,
          'portrait', a.portrait::text, 'staffId', a.staff_id::text
        )), '[]')
        FROM authors_wanted a
      ) AS authors,
      (
        SELECT COALESCE(jsonb_agg(
          jsonb_build_object('id', t.id::text, 'name', t.name, 'slug', t.slug)
          ORDER BY t.name
        ), '[]')
        FROM publication_tags pt
        JOIN tags t ON t.id = pt.tag_id
        WHERE pt.article_id = ${tagsOf}
      ) AS tags`.execute(db)
  const { media, authors, tags } = rows[0] as Row
  return {
    media: new Map(
      media.map((one) => [one.id, { ...one, createdAt: new Date(one.createdAt) }] as const),
    ),
    authors: new Map(authors.map((one) => [one.id, one] as const)),
    tags,
  }
}
