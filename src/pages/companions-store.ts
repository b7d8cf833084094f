import { sql } from 'kysely'
import type { Notice, CorrectionKind } from '../articles/correction.ts'
import type { Queryable } from '../database/database.ts'
import type { Media } from '../media/media.ts'
import type { Author, Tag } from '../paper/paper.ts'
import { storylinesOf, type StorylineRow } from './storyline-boxes-store.ts'

/** What stands beside the texts of a page: pictures and authors by id, and what belongs to one article. */
export type Companions = {
  media: Map<string, Media>
  authors: Map<string, Author>
  tags: Tag[]
  /** Who has a page, by the quotation block in which they speak. */
  speakers: SpeakerOfBlock[]
  storylines: StorylineRow[]
  /** Newest first. */
  notices: Notice[]
  /** How many texts of the article readers may see. */
  publicVersions: number
}

type SpeakerOfBlock = { block: number; slug: string }

export const noCompanions: Companions = {
  media: new Map(),
  authors: new Map(),
  tags: [],
  speakers: [],
  storylines: [],
  notices: [],
  publicVersions: 0,
}

type Wanted = {
  mediaIds: string[]
  bylines?: string[]
  tagsOf?: string | null
  noticesOf?: string | null
}

type Row = {
  media: (Omit<Media, 'createdAt'> & { createdAt: string })[]
  authors: Author[]
  tags: Tag[]
  speakers: SpeakerOfBlock[]
  storylines: StorylineRow[]
  notices: NoticeRow[]
  public_versions: number
}
type NoticeRow = {
  id: string
  articleId: string
  kind: CorrectionKind
  text: string
  before: string | null
  after: string | null
  at: string
}

/**
 * All of it in one statement, where the rooms would take one each: a reader's page pays for every
 * round to the database. Bylines that are names and not ids are passed over.
 */
export async function findCompanions(
  db: Queryable,
  { mediaIds, bylines = [], tagsOf = null, noticesOf = null }: Wanted,
): Promise<Companions> {
  const authorIds = bylines.filter((byline) => /^[1-9][0-9]{0,17}$/.test(byline))
  const isOfArticle = tagsOf !== null || noticesOf !== null
  if (mediaIds.length === 0 && authorIds.length === 0 && !isOfArticle) return noCompanions
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
      ) AS tags,
      (
        SELECT COALESCE(jsonb_agg(jsonb_build_object('block', u.block, 'slug', w.slug)), '[]')
        FROM quotation_uses u
        JOIN quotations q ON q.id = u.quotation_id
        JOIN people w ON w.id = q.person_id
        WHERE u.article_id = ${tagsOf}
          AND u.form = 'block'
      ) AS speakers,
      ${storylinesOf(tagsOf)} AS storylines,
      (
        SELECT COALESCE(jsonb_agg(jsonb_build_object(
          'id', c.id::text, 'articleId', c.article_id::text, 'kind', c.kind, 'text', c.text,
          'before', c.words_before, 'after', c.words_after, 'at', c.at
        ) ORDER BY c.id DESC), '[]')
        FROM corrections c
        WHERE c.article_id = ${noticesOf}
      ) AS notices,
      (
        SELECT count(*)::integer
        FROM publication_versions v
        WHERE v.article_id = ${noticesOf}
          AND v.withdrawn_at IS NULL
      ) AS public_versions`.execute(db)
  const {
    media,
    authors,
    tags,
    speakers,
    storylines,
    notices,
    public_versions: publicVersions,
  } = rows[0] as Row
  return {
    media: new Map(
      media.map((one) => [one.id, { ...one, createdAt: new Date(one.createdAt) }] as const),
    ),
    authors: new Map(authors.map((one) => [one.id, one] as const)),
    tags,
    speakers,
    storylines,
    notices: notices.map(noticeOf),
    publicVersions,
  }
}

function noticeOf({ before, after, at, ...notice }: NoticeRow): Notice {
  const wording = before === null || after === null ? null : { before, after }
  return { ...notice, wording, at: new Date(at) }
}
