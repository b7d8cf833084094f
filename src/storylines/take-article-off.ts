import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { ArticlePlace } from './add-article.ts'
import { requireStoryline } from './require-storyline.ts'
import { deleteArticle } from './storyline-article-store.ts'
import { touchStoryline } from './storyline-store.ts'

/** The article no longer tells this storyline; lines that it supports stay. */
export async function takeArticleOff(
  db: Database,
  actor: Actor,
  { storylineId, articleId }: ArticlePlace,
): Promise<void> {
  requirePermission(actor, 'publish-articles')
  await db.within(async (tx) => {
    await requireStoryline(tx, storylineId)
    if (!(await deleteArticle(tx, { storylineId, articleId }))) throw new Refusal('not-found')
    await touchStoryline(tx, storylineId)
    await record(tx, {
      act: 'storyline.article-removed',
      subject: { kind: 'storyline', id: storylineId },
      by: actor,
      details: { article: articleId },
    })
  })
}
