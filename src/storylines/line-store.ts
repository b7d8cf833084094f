import { sql, type RawBuilder } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import { fold } from '../language/fold.ts'
import type { LineKind, StorylineLine, Support, SupportingArticle } from './storyline.ts'

/** SQL on the lines of storylines. */

type Row = {
  id: string
  kind: LineKind
  text: string
  is_most_important: boolean
  due_on: string | null
  article_id: string
  headline: string
  slug: string | null
  sentence: string
  support: Support
  since: Date
  open_since: Date | null
  open_text: string | null
  open_sentence: string | null
  open_article: SupportingArticle | null
}

const columns = sql`
  l.id, l.kind, l.text, l.is_most_important, to_char(l.due_on, 'YYYY-MM-DD') AS due_on,
  l.article_id, p.slug, l.sentence, l.since, l.open_since, l.open_text, l.open_sentence,
  (
    SELECT json_build_object('id', o.article_id::text, 'headline', o.headline, 'slug', o.slug)
    FROM publications o
    WHERE o.article_id = l.open_article_id
  ) AS open_article`

const mostLines = 1000

/** As readers see them: of published articles, the newest first. */
export async function selectLinesForReaders(
  db: Queryable,
  storylineId: string,
): Promise<StorylineLine[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}, p.headline,
      CASE WHEN strpos(p.folded, l.folded) > 0 THEN 'stands' ELSE 'changed' END AS support
    FROM storyline_lines l
    JOIN publications p ON p.article_id = l.article_id
    WHERE l.storyline_id = ${storylineId}
    ORDER BY l.since DESC, l.id
    LIMIT ${mostLines}`.execute(db)
  return rows.map(lineOf)
}

/** As the newsroom sees them; `visibleTo`: without those from drafts of other people. */
export async function selectLines(
  db: Queryable,
  { storylineId, visibleTo }: { storylineId: string; visibleTo: string | null },
): Promise<StorylineLine[]> {
  return linesWhere(
    db,
    sql`l.storyline_id = ${storylineId}
      AND (${visibleTo}::bigint IS NULL
        OR a.created_by = ${visibleTo}::bigint
        OR a.state = 'published')`,
  )
}

export async function selectLine(
  db: Queryable,
  { storylineId, id }: { storylineId: string; id: string },
): Promise<StorylineLine | null> {
  const [line] = await linesWhere(db, sql`l.storyline_id = ${storylineId} AND l.id = ${id}`)
  return line ?? null
}

async function linesWhere(db: Queryable, condition: RawBuilder<unknown>): Promise<StorylineLine[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}, COALESCE(p.headline, r.headline) AS headline,
      CASE
        WHEN strpos(p.folded, l.folded) > 0 THEN 'stands'
        WHEN p.article_id IS NULL AND a.state <> 'withdrawn' THEN 'unpublished'
        ELSE 'changed'
      END AS support
    FROM storyline_lines l
    JOIN articles a ON a.id = l.article_id
    JOIN revisions r ON r.article_id = a.id AND r.version = a.version
    LEFT JOIN publications p ON p.article_id = l.article_id
    WHERE ${condition}
    ORDER BY l.since DESC, l.id
    LIMIT ${mostLines}`.execute(db)
  return rows.map(lineOf)
}

export type NewLine = {
  storylineId: string
  kind: LineKind
  text: string
  isMostImportant: boolean
  dueOn: string | null
  articleId: string
  sentence: string
  addedBy: string | null
  /** Now, unless the house knows better. */
  since?: Date
}

export async function insertLine(tx: Transaction, line: NewLine): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    INSERT INTO storyline_lines (storyline_id, kind, text, is_most_important, due_on, article_id,
      sentence, folded, added_by, since)
    VALUES (${line.storylineId}, ${line.kind}, ${line.text}, ${line.isMostImportant},
      ${line.dueOn}::date, ${line.articleId}, ${line.sentence}, ${fold(line.sentence)},
      ${line.addedBy}, COALESCE(${line.since ?? null}, clock_timestamp()))
    RETURNING id`.execute(tx)
  return (rows[0] as { id: string }).id
}

/** The same line in other words; what it is and what supports it stay. */
export async function updateLine(
  tx: Transaction,
  line: { id: string; text: string; isMostImportant: boolean; dueOn: string | null },
): Promise<void> {
  await sql`
    UPDATE storyline_lines
    SET text = ${line.text},
      is_most_important = ${line.isMostImportant},
      due_on = ${line.dueOn}::date
    WHERE id = ${line.id}`.execute(tx)
}

/** From open to agreed: what it was is kept beside what it became. */
export async function agreeLine(
  tx: Transaction,
  line: { id: string; text: string; articleId: string; sentence: string; at?: Date },
): Promise<void> {
  await sql`
    UPDATE storyline_lines
    SET kind = 'agreed',
      open_since = since,
      open_text = text,
      open_article_id = article_id,
      open_sentence = sentence,
      since = COALESCE(${line.at ?? null}, clock_timestamp()),
      text = ${line.text},
      article_id = ${line.articleId},
      sentence = ${line.sentence},
      folded = ${fold(line.sentence)},
      is_most_important = false
    WHERE id = ${line.id}`.execute(tx)
}

/** No line of the storyline is called the most important any more. */
export async function clearMostImportant(tx: Transaction, storylineId: string): Promise<void> {
  await sql`
    UPDATE storyline_lines
    SET is_most_important = false
    WHERE storyline_id = ${storylineId}
      AND is_most_important`.execute(tx)
}

export async function deleteLine(tx: Transaction, id: string): Promise<void> {
  await sql`
    DELETE FROM storyline_lines
    WHERE id = ${id}`.execute(tx)
}

function lineOf(row: Row): StorylineLine {
  const { id, text, sentence, support, since } = row
  const article = { id: row.article_id, headline: row.headline, slug: row.slug }
  const line = { id, text, article, sentence, support, since }
  switch (row.kind) {
    case 'agreed':
      return { ...line, kind: 'agreed', opening: openingOf(row) }
    case 'open':
      return { ...line, kind: 'open', isMostImportant: row.is_most_important }
    case 'next':
      return { ...line, kind: 'next', dueOn: row.due_on }
    case 'statement':
      return { ...line, kind: 'statement' }
  }
}

function openingOf({ open_since: since, open_text: text, open_article: article, ...row }: Row) {
  if (since === null || text === null) return null
  return { since, text, article, sentence: row.open_sentence ?? '' }
}
