import type { Queryable, Transaction } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { requirePermission } from '../staff/require-permission.ts'
import { may, type Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { findArticle, lockArticle } from './article-store.ts'

/** The article for reading; to a colleague who may not see it there is none. */
export async function openArticle(db: Queryable, actor: Actor, id: string): Promise<Article> {
  requirePermission(actor, 'write-articles')
  return visibleTo(actor, await findArticle(db, id))
}

/** The same, held for this transaction. Null as actor: the house itself. */
export async function openForChange(
  tx: Transaction,
  actor: Actor | null,
  id: string,
): Promise<Article> {
  if (actor === null) {
    const article = await lockArticle(tx, id)
    if (article === null) throw new Refusal('not-found')
    return article
  }
  requirePermission(actor, 'write-articles')
  return visibleTo(actor, await lockArticle(tx, id))
}

function visibleTo(actor: Actor, article: Article | null): Article {
  if (article === null) throw new Refusal('not-found')
  const isOwn = article.createdBy?.id === actor.staffId
  const isPublic = article.standing.state === 'published'
  if (!isOwn && !isPublic && !may(actor.role, 'edit-all-articles')) throw new Refusal('not-found')
  return article
}
