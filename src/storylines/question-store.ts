import { sql, type RawBuilder } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Question } from './storyline.ts'

/** SQL on the questions of a storyline: the open one, and those that were answered. */

type Row = {
  id: string
  text: string
  asked_at: Date
  answer: string | null
  answered_at: Date | null
  article_id: string | null
  headline: string | null
  slug: string | null
}

/** The latest first, with answers of articles that nobody can read yet. */
export async function selectQuestions(db: Queryable, storylineId: string): Promise<Question[]> {
  return questionsWhere(
    db,
    storylineId,
    sql`
      LEFT JOIN publications p ON p.article_id = q.answer_article_id
      LEFT JOIN articles a ON a.id = q.answer_article_id
      LEFT JOIN revisions r ON r.article_id = a.id AND r.version = a.version`,
    sql`q.answer_article_id AS article_id, COALESCE(p.headline, r.headline) AS headline`,
  )
}

/** The latest first; an answer is there once readers can open its article. */
export async function selectQuestionsForReaders(
  db: Queryable,
  storylineId: string,
): Promise<Question[]> {
  return questionsWhere(
    db,
    storylineId,
    sql`LEFT JOIN publications p ON p.article_id = q.answer_article_id`,
    sql`p.article_id, p.headline`,
  )
}

async function questionsWhere(
  db: Queryable,
  storylineId: string,
  joins: RawBuilder<unknown>,
  columns: RawBuilder<unknown>,
): Promise<Question[]> {
  const { rows } = await sql<Row>`
    SELECT q.id, q.text, q.asked_at, q.answer, q.answered_at, ${columns}, p.slug
    FROM storyline_questions q
    ${joins}
    WHERE q.storyline_id = ${storylineId}
    ORDER BY q.id DESC
    LIMIT 100`.execute(db)
  return rows.map(questionOf)
}

export async function insertQuestion(
  tx: Transaction,
  { storylineId, text, askedAt }: { storylineId: string; text: string; askedAt: Date },
): Promise<void> {
  await sql`
    INSERT INTO storyline_questions (storyline_id, text, asked_at)
    VALUES (${storylineId}, ${text}, ${askedAt})`.execute(tx)
}

export async function updateQuestion(tx: Transaction, id: string, text: string): Promise<void> {
  await sql`
    UPDATE storyline_questions
    SET text = ${text}
    WHERE id = ${id}`.execute(tx)
}

export async function deleteQuestion(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM storyline_questions
    WHERE id = ${id}`.execute(tx)
}

/** Other words for an answer keep the time of the first. */
export async function setAnswer(
  tx: Transaction,
  id: string,
  { text, articleId }: { text: string; articleId: string },
): Promise<void> {
  await sql`
    UPDATE storyline_questions
    SET answer = ${text},
      answer_article_id = ${articleId},
      answered_at = COALESCE(answered_at, clock_timestamp())
    WHERE id = ${id}`.execute(tx)
}

function questionOf(row: Row): Question {
  const { article_id: id, answer, answered_at: at, headline, slug } = row
  const isAnswered = id !== null && answer !== null && at !== null
  return {
    id: row.id,
    text: row.text,
    askedAt: row.asked_at,
    answer: isAnswered
      ? { text: answer, article: { id, headline: headline ?? '', slug }, at }
      : null,
  }
}
