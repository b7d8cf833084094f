import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import type { Actor } from '../staff/staff.ts'
import type { ArticleText } from './article.ts'
import { openArticle } from './open-article.ts'
import { findRevision } from './revision-store.ts'
import type { Revision } from './revision.ts'

export async function readRevision(
  db: Database,
  actor: Actor,
  { articleId, version }: { articleId: string; version: number },
): Promise<Revision & { text: ArticleText }> {
  await openArticle(db, actor, articleId)
  const revision = await findRevision(db, articleId, version)
  if (revision === null) throw new Refusal('not-found')
  return revision
}
