import { sql } from 'kysely'

/** A storyline that an article tells, as the statement of its companions reads it. */
export type StorylineRow = {
  name: string
  slug: string
  question: string | null
  answered: { question: string; answer: string; articleId: string; slug: string } | null
  agreed: number
  open: number
  next: number
}

/** The storylines of an article as one JSON value; counts and answers are of what readers can open. */
export function storylinesOf(articleId: string | null) {
  return sql`(
    SELECT COALESCE(jsonb_agg(jsonb_build_object(
      'name', s.name, 'slug', s.slug, 'question', asked.text, 'answered', answered.json,
      'agreed', counts.agreed, 'open', counts.open, 'next', counts.next
    ) ORDER BY s.updated_at DESC), '[]')
    FROM storyline_articles sa
    JOIN storylines s ON s.id = sa.storyline_id
    LEFT JOIN LATERAL (
      SELECT q.text
      FROM storyline_questions q
      LEFT JOIN publications p ON p.article_id = q.answer_article_id
      WHERE q.storyline_id = s.id
        AND p.article_id IS NULL
      ORDER BY q.id DESC
      LIMIT 1
    ) asked ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_build_object(
        'question', q.text, 'answer', q.answer, 'articleId', p.article_id::text, 'slug', p.slug
      ) AS json
      FROM storyline_questions q
      JOIN publications p ON p.article_id = q.answer_article_id
      WHERE q.storyline_id = s.id
      ORDER BY q.id DESC
      LIMIT 1
    ) answered ON true
    CROSS JOIN LATERAL (
      SELECT count(*) FILTER (WHERE l.kind = 'agreed') AS agreed,
        count(*) FILTER (WHERE l.kind = 'open') AS open,
        count(*) FILTER (WHERE l.kind = 'next') AS next
      FROM storyline_lines l
      JOIN publications p ON p.article_id = l.article_id
      WHERE l.storyline_id = s.id
    ) counts
    WHERE sa.article_id = ${articleId}
  )`
}
