import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { requireState } from './require-state.ts'

/** Brings an article back from the trash as a draft. */
export async function takeFromTrash(db: Database, actor: Actor, id: string): Promise<Article> {
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, id)
    requireState(article, 'untrash')
    await setStanding(tx, id, { state: 'draft' })
    await record(tx, { act: 'article.untrashed', subject: { kind: 'article', id }, by: actor })
    return openForChange(tx, actor, id)
  })
}
