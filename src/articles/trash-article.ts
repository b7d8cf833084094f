import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { requireState } from './require-state.ts'

/** Puts an article that was never published into the trash, from where it can come back for 30 days. */
export async function trashArticle(db: Database, actor: Actor, id: string): Promise<Article> {
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, id)
    if (article.standing.state === 'trashed') return article
    requireState(article, 'trash')
    await setStanding(tx, id, { state: 'trashed' })
    await record(tx, { act: 'article.trashed', subject: { kind: 'article', id }, by: actor })
    return openForChange(tx, actor, id)
  })
}
