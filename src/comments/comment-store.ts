import { sql } from 'kysely'
import type { Queryable, Transaction } from '../database/database.ts'
import type { Comment, CommentState, QueuedComment, Standing } from './comment.ts'
import type { KeptStanding } from './kept-standing.ts'
import type { Outcome, Posting } from './posting.ts'

/** All SQL of comments. What is asked for readers touches `comments` alone. */

type Row = {
  id: string
  article_id: string
  state: CommentState
  name: string
  text: string
  reason: string | null
  posted_at: Date
  decided_at: Date | null
  decided_by: string | null
}

const columns = sql`
  c.id, c.article_id, c.state, c.name, c.text, c.reason, c.posted_at, c.decided_at, c.decided_by`

// Posting

/**
 * Holds the article's and the sender's postings for this transaction, so that what is counted and
 * what is looked for stays true until the comment is in. Always in this order: article, sender.
 */
export async function holdPosting(
  tx: Transaction,
  { articleId, sender }: Pick<Posting, 'articleId' | 'sender'>,
): Promise<void> {
  await sql`
    SELECT pg_advisory_xact_lock(hashtextextended(${`comments on ${articleId}`}, 0))`.execute(tx)
  await sql`
    SELECT pg_advisory_xact_lock(
      hashtextextended(${`comments from ${sender.toString('hex')}`}, 0)
    )`.execute(tx)
}

export async function insertComment(
  tx: Transaction,
  comment: Posting & { outcome: Exclude<Outcome, { state: 'taken-before' }> },
): Promise<Comment> {
  const { outcome } = comment
  const reason = outcome.state === 'removed' ? outcome.reason : null
  const { rows } = await sql<Row>`
    INSERT INTO comments AS c (article_id, state, name, text, reason, sender, visitor, decided_at)
    VALUES (${comment.articleId}, ${outcome.state}, ${comment.name}, ${comment.text}, ${reason},
      ${comment.sender}, ${comment.visitor},
      CASE WHEN ${outcome.state} <> 'pending' THEN clock_timestamp() END)
    RETURNING ${columns}`.execute(tx)
  return commentOf(rows[0] as Row)
}

export async function findRepeated(
  tx: Transaction,
  { articleId, sender, name, text }: Posting,
): Promise<Comment | null> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM comments c
    WHERE c.sender = ${sender}
      AND c.article_id = ${articleId}
      AND c.posted_at > clock_timestamp() - INTERVAL '1 hour'
      AND c.name = ${name}
      AND c.text = ${text}
    ORDER BY c.id
    LIMIT 1`.execute(tx)
  return rows[0] === undefined ? null : commentOf(rows[0])
}

export async function setVisitor(tx: Transaction, id: string, visitor: Buffer): Promise<void> {
  await sql`
    UPDATE comments
    SET visitor = ${visitor}
    WHERE id = ${id}
      AND visitor IS DISTINCT FROM ${visitor}`.execute(tx)
}

export async function countRecent(
  tx: Transaction,
  by: { sender: Buffer } | { articleId: string },
  minutes: number,
): Promise<number> {
  const condition = 'sender' in by ? sql`sender = ${by.sender}` : sql`article_id = ${by.articleId}`
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count
    FROM comments
    WHERE ${condition}
      AND posted_at > clock_timestamp() - make_interval(mins => ${minutes})`.execute(tx)
  return rows[0]?.count ?? 0
}

// Deciding

/** Takes the comments for this transaction, in the order of their ids, so that two never wait for each other. */
export async function lockComments(tx: Transaction, ids: string[]): Promise<Comment[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM comments c
    WHERE c.id = ANY(${ids}::bigint[])
    ORDER BY c.id
    FOR UPDATE`.execute(tx)
  return rows.map(commentOf)
}

export async function setStanding(
  tx: Transaction,
  id: string,
  to: Omit<KeptStanding, 'decidedAt'> & { decidedAt: Date | string | null },
): Promise<void> {
  await sql`
    UPDATE comments
    SET state = ${to.state},
      reason = ${to.reason},
      decided_at = ${to.decidedAt},
      decided_by = (SELECT id FROM staff WHERE id = ${to.decidedBy})
    WHERE id = ${id}`.execute(tx)
}

/** Where the comment stood before the last decision; null when there is none, or it was undone. */
export async function findDecisionToUndo(
  tx: Transaction,
  id: string,
): Promise<KeptStanding | null> {
  const { rows } = await sql<{ act: string; before: KeptStanding | null }>`
    SELECT act, details->'before' AS before
    FROM logbook
    WHERE subject_kind = 'comment'
      AND subject_id = ${id}
      AND act IN ('comment.released', 'comment.removed', 'comment.decision-undone')
    ORDER BY id DESC
    LIMIT 1`.execute(tx)
  const [last] = rows
  return last === undefined || last.act === 'comment.decision-undone' ? null : last.before
}

// The moderators' list

type QueuedRow = Row & { headline: string; slug: string | null; decider: string | null }

const selectQueued = sql`
  SELECT ${columns}, s.name AS decider, a.slug, COALESCE(p.headline, r.headline) AS headline
  FROM comments c
  JOIN articles a ON a.id = c.article_id
  JOIN revisions r ON r.article_id = a.id AND r.version = a.version
  LEFT JOIN publications p ON p.article_id = a.id
  LEFT JOIN staff s ON s.id = c.decided_by`

export type CommentFilter = { state: CommentState | null; articleId: string | null }

/** Last posted first; `before` is the id of the last one of the page before. */
export async function listQueued(
  db: Queryable,
  { state, articleId }: CommentFilter,
  { limit, before }: { limit: number; before: string | null },
): Promise<QueuedComment[]> {
  const { rows } = await sql<QueuedRow>`
    ${selectQueued}
    WHERE ${state === null ? sql`true` : sql`c.state = ${state}`}
      AND ${articleId === null ? sql`true` : sql`c.article_id = ${articleId}`}
      AND ${before === null ? sql`true` : sql`c.id < ${before}`}
    ORDER BY c.id DESC
    LIMIT ${limit}`.execute(db)
  return rows.map(queuedOf)
}

/** In the order of the ids. */
export async function listByIds(db: Queryable, ids: string[]): Promise<QueuedComment[]> {
  const { rows } = await sql<QueuedRow>`
    ${selectQueued}
    WHERE c.id = ANY(${ids}::bigint[])
    ORDER BY array_position(${ids}::bigint[], c.id)`.execute(db)
  return rows.map(queuedOf)
}

/** Of one article, or of all. */
export async function countByState(
  db: Queryable,
  { articleId }: Pick<CommentFilter, 'articleId'>,
): Promise<Record<CommentState, number>> {
  const { rows } = await sql<Record<CommentState, number>>`
    SELECT
      count(*) FILTER (WHERE state = 'pending')::integer AS pending,
      count(*) FILTER (WHERE state = 'released')::integer AS released,
      count(*) FILTER (WHERE state = 'removed')::integer AS removed
    FROM comments
    WHERE ${articleId === null ? sql`true` : sql`article_id = ${articleId}`}`.execute(db)
  return rows[0] as Record<CommentState, number>
}

// For readers

/** Of one article, first posted first; `after` is the id of the last one of the page before. */
export async function listReleased(
  db: Queryable,
  articleId: string,
  { limit, after = null }: { limit: number; after?: string | null },
): Promise<Comment[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM comments c
    WHERE c.article_id = ${articleId}
      AND c.state = 'released'
      AND c.id > ${after ?? '0'}
    ORDER BY c.id
    LIMIT ${limit}`.execute(db)
  return rows.map(commentOf)
}

/** By article; those without comments have zero. */
export async function countReleased(
  db: Queryable,
  articleIds: string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ article_id: string; count: number }>`
    SELECT article_id, count(*)::integer AS count
    FROM comments
    WHERE article_id = ANY(${articleIds}::bigint[])
      AND state = 'released'
    GROUP BY article_id`.execute(db)
  const counts = new Map(articleIds.map((id) => [id, 0]))
  for (const row of rows) counts.set(row.article_id, row.count)
  return counts
}

/** What a returning visitor posted on the article and nobody has read yet. */
export async function listPendingOfVisitor(
  db: Queryable,
  articleId: string,
  visitor: Buffer,
): Promise<Comment[]> {
  const { rows } = await sql<Row>`
    SELECT ${columns}
    FROM comments c
    WHERE c.article_id = ${articleId}
      AND c.state = 'pending'
      AND c.visitor = ${visitor}
    ORDER BY c.id
    LIMIT 50`.execute(db)
  return rows.map(commentOf)
}

function queuedOf(row: QueuedRow): QueuedComment {
  return {
    ...commentOf(row),
    article: { headline: row.headline, slug: row.slug },
    decider: row.decided_by === null ? null : { id: row.decided_by, name: row.decider ?? '' },
  }
}

function commentOf(row: Row): Comment {
  return {
    id: row.id,
    articleId: row.article_id,
    name: row.name,
    text: row.text,
    postedAt: row.posted_at,
    standing: standingOf(row),
  }
}

function standingOf(row: Row): Standing {
  if (row.state === 'pending') return { state: 'pending' }
  const decided = { decidedAt: row.decided_at as Date, decidedBy: row.decided_by }
  return row.state === 'removed'
    ? { state: 'removed', reason: row.reason ?? '', ...decided }
    : { state: 'released', ...decided }
}
