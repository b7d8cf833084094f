import { sql } from 'kysely'
import type { Queryable } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Saying, SayingCursor } from './saying.ts'

/**
 * All SQL on what readers see of quotations. It begins at the uses, which stand for published
 * articles only, and prints the words of a use, never those of a record.
 */

/** Whose words, or what was said where. */
export type SaidBy = { personId: string } | { occasionId: string }

type Row = Omit<Saying, 'speaker' | 'occasion'> & {
  speaker_name: string
  speaker_role: string
  speaker_slug: string | null
  occasion_title: string
  occasion_slug: string | null
}

/** Newest first; a year and words leave out the others. */
export async function selectSayings(
  db: Queryable,
  by: SaidBy,
  page: {
    timeZone: string
    year: number | null
    words: string
    limit: number
    before: SayingCursor | null
  },
): Promise<Saying[]> {
  const { year, before } = page
  const { rows } = await sql<Row>`
    WITH said AS (${said(by, page.timeZone)})
    SELECT q.id, s.words, to_char(s.day, 'YYYY-MM-DD') AS day, s.is_day_said AS "isDaySaid",
      COALESCE(w.name, q.speaker_name) AS speaker_name, q.speaker_role, w.slug AS speaker_slug,
      COALESCE(o.title, q.occasion_title) AS occasion_title, o.slug AS occasion_slug,
      COALESCE(NULLIF(q.place, ''), o.place, '') AS place,
      q.spoken_language AS "spokenLanguage", q.printed_language AS "printedLanguage",
      q.translator, q.source,
      (
        SELECT jsonb_agg(
          jsonb_build_object('slug', p.slug, 'headline', p.headline)
          ORDER BY p.first_published_at, p.article_id
        )
        FROM publications p
        WHERE p.article_id IN (
          SELECT article_id FROM quotation_uses WHERE quotation_id = q.id
        )
      ) AS articles
    FROM said s
    JOIN quotations q ON q.id = s.id
    LEFT JOIN people w ON w.id = q.person_id
    LEFT JOIN occasions o ON o.id = q.occasion_id
    WHERE (${year}::integer IS NULL OR extract(year FROM s.day) = ${year}::integer)
      AND strpos(s.folded, ${fold(page.words)}) > 0
      AND (
        ${before?.day ?? null}::date IS NULL
        OR (s.day, s.id) < (${before?.day ?? null}::date, ${before?.id ?? null}::bigint)
      )
    ORDER BY s.day DESC, s.id DESC
    LIMIT ${page.limit}`.execute(db)
  return rows.map(sayingOf)
}

/** How much was said in each year, the latest first; nothing when readers see none of it. */
export async function selectYears(
  db: Queryable,
  by: SaidBy,
  timeZone: string,
): Promise<{ year: number; count: number }[]> {
  const { rows } = await sql<{ year: number; count: number }>`
    WITH said AS (${said(by, timeZone)})
    SELECT extract(year FROM day)::integer AS year, count(*)::integer AS count
    FROM said
    GROUP BY 1
    ORDER BY 1 DESC`.execute(db)
  return rows
}

function said(by: SaidBy, timeZone: string) {
  const isAsked =
    'personId' in by ? sql`q.person_id = ${by.personId}` : sql`q.occasion_id = ${by.occasionId}`
  const longestFirst = sql`length(u.words) DESC, p.first_published_at, u.article_id, u.position`
  return sql`
    SELECT q.id,
      (array_agg(u.words ORDER BY ${longestFirst}))[1] AS words,
      (array_agg(u.folded ORDER BY ${longestFirst}))[1] AS folded,
      COALESCE(
        q.said_on, o.start_on, (min(p.first_published_at) AT TIME ZONE ${timeZone})::date
      ) AS day,
      COALESCE(q.said_on, o.start_on) IS NOT NULL AS is_day_said
    FROM quotations q
    JOIN quotation_uses u ON u.quotation_id = q.id
    JOIN publications p ON p.article_id = u.article_id
    LEFT JOIN occasions o ON o.id = q.occasion_id
    WHERE ${isAsked}
    GROUP BY q.id, o.start_on`
}

function sayingOf({
  speaker_name: name,
  speaker_role: role,
  speaker_slug: speakerSlug,
  occasion_title: title,
  occasion_slug: occasionSlug,
  ...row
}: Row): Saying {
  return {
    ...row,
    speaker: { name, role, slug: speakerSlug },
    occasion: { title, slug: occasionSlug },
  }
}
