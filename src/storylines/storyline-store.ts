import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { Storyline, StorylineSummary } from './storyline.ts'

/** SQL on storylines themselves; their lines and questions have stores of their own. */

const columns = sql`s.id, s.name, s.slug, s.state, s.updated_at AS "updatedAt"`

export async function selectStoryline(db: Queryable, id: string): Promise<Storyline | null> {
  const { rows } = await sql<Storyline>`
    SELECT ${columns}
    FROM storylines s
    WHERE s.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** Held for this transaction. */
export async function lockStoryline(tx: Transaction, id: string): Promise<Storyline | null> {
  const { rows } = await sql<Storyline>`
    SELECT ${columns}
    FROM storylines s
    WHERE s.id = ${id}
    FOR UPDATE`.execute(tx)
  return rows[0] ?? null
}

export async function insertStoryline(
  tx: Transaction,
  {
    name,
    slug,
    state,
    at = new Date(),
  }: Pick<Storyline, 'name' | 'slug' | 'state'> & { at?: Date },
): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO storylines (name, folded, slug, state, created_at, updated_at)
    VALUES (${name}, ${fold(name)}, ${slug}, ${state}, ${at}, ${at})
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

export async function updateStoryline(
  tx: Transaction,
  { id, name, slug, state }: Omit<Storyline, 'updatedAt'>,
): Promise<void> {
  await sql`
    UPDATE storylines
    SET name = ${name},
      folded = ${fold(name)},
      slug = ${slug},
      state = ${state},
      updated_at = clock_timestamp()
    WHERE id = ${id}`.execute(tx)
}

/** Something of it changed now. */
export async function touchStoryline(tx: Transaction, id: string): Promise<void> {
  await sql`
    UPDATE storylines
    SET updated_at = clock_timestamp()
    WHERE id = ${id}`.execute(tx)
}

export async function deleteStoryline(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM storylines
    WHERE id = ${id}`.execute(tx)
}

type SummaryRow = Storyline & {
  question: string | null
  isAnswered: boolean | null
  agreed: number
  open: number
  next: number
  changed: number
}

export type ListQuestion = { words: string; limit: number; before: string | null }

/** Newest first, those whose name holds `words`; `before` is the id of the last one seen. */
export async function selectSummaries(
  db: Queryable,
  { words, limit, before }: ListQuestion,
): Promise<StorylineSummary[]> {
  const { rows } = await sql<SummaryRow>`
    SELECT ${columns}, q.text AS question, q.answered_at IS NOT NULL AS "isAnswered",
      count(l.id) FILTER (WHERE l.kind = 'agreed')::integer AS agreed,
      count(l.id) FILTER (WHERE l.kind = 'open')::integer AS open,
      count(l.id) FILTER (WHERE l.kind = 'next')::integer AS next,
      count(p.article_id) FILTER (WHERE strpos(p.folded, l.folded) = 0)::integer AS changed
    FROM (
      SELECT *
      FROM storylines
      WHERE strpos(folded, ${fold(words)}) > 0
        AND (${before}::bigint IS NULL OR id < ${before}::bigint)
      ORDER BY id DESC
      LIMIT ${limit}
    ) s
    LEFT JOIN LATERAL (
      SELECT text, answered_at
      FROM storyline_questions
      WHERE storyline_id = s.id
      ORDER BY id DESC
      LIMIT 1
    ) q ON true
    LEFT JOIN storyline_lines l ON l.storyline_id = s.id
    LEFT JOIN publications p ON p.article_id = l.article_id
    GROUP BY s.id, s.name, s.slug, s.state, s.updated_at, q.text, q.answered_at
    ORDER BY s.id DESC`.execute(db)
  return rows.map(({ agreed, open, next, changed, ...row }) => ({
    ...row,
    isAnswered: row.isAnswered === true,
    counts: { agreed, open, next, changed },
  }))
}

export async function countStorylines(db: Queryable, words: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM storylines
    WHERE strpos(folded, ${fold(words)}) > 0`.execute(db)
  return rows[0]?.count ?? 0
}
