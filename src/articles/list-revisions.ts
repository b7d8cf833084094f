import type { Database } from '../database/database.ts'
import type { Actor } from '../staff/staff.ts'
import { openArticle } from './open-article.ts'
import { countRevisions, listRevisionsOf } from './revision-store.ts'
import type { Revision } from './revision.ts'

/** Newest first; `next` is the version to go on below. */
export async function listRevisions(
  db: Database,
  actor: Actor,
  question: { articleId: string; limit: number; before: number | null },
): Promise<{ items: Revision[]; total: number; next: number | null }> {
  await openArticle(db, actor, question.articleId)
  const [rows, total] = await Promise.all([
    listRevisionsOf(db, question.articleId, { ...question, limit: question.limit + 1 }),
    countRevisions(db, question.articleId),
  ])
  const items = rows.slice(0, question.limit)
  return {
    items,
    total,
    next: rows.length > question.limit ? (items.at(-1)?.version ?? null) : null,
  }
}
