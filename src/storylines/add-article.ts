import { openArticle } from '../articles/open-article.ts'
import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { requireStoryline } from './require-storyline.ts'
import { insertArticle } from './storyline-article-store.ts'
import { touchStoryline } from './storyline-store.ts'

export type ArticlePlace = { storylineId: string; articleId: string }

/** The article tells this storyline, with or without a line taken from it. */
export async function addArticle(
  db: Database,
  actor: Actor,
  { storylineId, articleId }: ArticlePlace,
): Promise<void> {
  requirePermission(actor, 'write-articles')
  await db.within(async (tx) => {
    await requireStoryline(tx, storylineId)
    await openArticle(tx, actor, articleId)
    if (!(await insertArticle(tx, { storylineId, articleId }))) return
    await touchStoryline(tx, storylineId)
    await record(tx, {
      act: 'storyline.article-added',
      subject: { kind: 'storyline', id: storylineId },
      by: actor,
      details: { article: articleId },
    })
  })
}
