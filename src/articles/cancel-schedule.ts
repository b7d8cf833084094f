import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { requireState } from './require-state.ts'

/** Takes a scheduled article off the clock; it is a draft again. */
export async function cancelSchedule(db: Database, actor: Actor, id: string): Promise<Article> {
  requirePermission(actor, 'publish-articles')
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, id)
    requireState(article, 'unschedule')
    await setStanding(tx, id, { state: 'draft' })
    await record(tx, { act: 'article.unscheduled', subject: { kind: 'article', id }, by: actor })
    return openForChange(tx, actor, id)
  })
}
