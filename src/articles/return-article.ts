import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { requireState } from './require-state.ts'

/** Gives an article in review back to its reporter, with the reason. */
export async function returnArticle(
  db: Database,
  actor: Actor,
  { id, reason: givenReason }: { id: string; reason: string },
): Promise<Article> {
  requirePermission(actor, 'publish-articles')
  const reason = cleanText(givenReason)
  if (reason === '') throw new Refusal('reason-missing')
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, id)
    requireState(article, 'return')
    await setStanding(tx, id, { state: 'draft', note: reason })
    await record(tx, {
      act: 'article.returned',
      subject: { kind: 'article', id },
      by: actor,
      details: { reason },
    })
    return openForChange(tx, actor, id)
  })
}
