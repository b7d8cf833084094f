import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { requirePublishable } from './require-publishable.ts'
import { requireState } from './require-state.ts'
import { requireVersion } from './require-version.ts'

/** Sets the hour at which the clock publishes the article's latest text. */
export async function scheduleArticle(
  db: Database,
  actor: Actor,
  schedule: { id: string; at: Date; expectedVersion: number | null },
): Promise<Article> {
  requirePermission(actor, 'publish-articles')
  if (schedule.at.getTime() <= Date.now()) throw new Refusal('time-passed')
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, schedule.id)
    requireState(article, 'schedule')
    requireVersion(article, schedule.expectedVersion)
    requirePublishable(article)
    await setStanding(tx, article.id, {
      state: 'scheduled',
      scheduledFor: schedule.at,
      scheduledBy: actor.staffId,
    })
    await record(tx, {
      act: 'article.scheduled',
      subject: { kind: 'article', id: article.id },
      by: actor,
      details: { at: schedule.at.toISOString() },
    })
    return openForChange(tx, actor, article.id)
  })
}
