import type { Database } from '../database/database.ts'
import type { Actor } from '../staff/staff.ts'
import type { Correction } from './correction.ts'
import { countCorrectionsOf, listCorrectionsOf } from './correction-store.ts'
import { openArticle } from './open-article.ts'

/** The notices of one article as its newsroom sees them, newest first; `next` is the id to go on below. */
export async function listCorrections(
  db: Database,
  actor: Actor,
  question: { articleId: string; limit: number; before: string | null },
): Promise<{ items: Correction[]; total: number; next: string | null }> {
  const { articleId, limit, before } = question
  await openArticle(db, actor, articleId)
  const [rows, total] = await Promise.all([
    listCorrectionsOf(db, articleId, { limit: limit + 1, before }),
    countCorrectionsOf(db, articleId),
  ])
  const items = rows.slice(0, limit)
  return { items, total, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}
