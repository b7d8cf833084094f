import type { Database } from '../database/database.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { CommentState, QueuedComment } from './comment.ts'
import { countByState, listQueued } from './comment-store.ts'

export type CommentList = {
  items: QueuedComment[]
  total: number
  /** Of the same article, whatever state was asked for. */
  counts: Record<CommentState, number>
  next: string | null
}

/** The moderators' list, last posted first. */
export async function listComments(
  db: Database,
  actor: Actor,
  question: { state?: CommentState; articleId?: string; limit: number; cursor?: string },
): Promise<CommentList> {
  requirePermission(actor, 'moderate-comments')
  const { state, limit } = question
  const articleId = question.articleId ?? null
  const before = /^[1-9]\d{0,17}$/.test(question.cursor ?? '') ? (question.cursor ?? null) : null
  const [found, counts] = await Promise.all([
    listQueued(db, { state: state ?? null, articleId }, { limit: limit + 1, before }),
    countByState(db, { articleId }),
  ])
  const items = found.slice(0, limit)
  const total =
    state === undefined ? counts.pending + counts.released + counts.removed : counts[state]
  const next = found.length > limit ? (items.at(-1)?.id ?? null) : null
  return { items, total, counts, next }
}
