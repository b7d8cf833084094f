import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { insertCorrection } from './correction-store.ts'
import { openForChange } from './open-article.ts'
import { deletePublication } from './publication-store.ts'
import { withdrawPublicationVersions } from './publication-version-store.ts'
import { requireState } from './require-state.ts'

/** Takes a published article from the readers, with every text it had; its address stays and says why. */
export async function withdrawArticle(
  db: Database,
  actor: Actor,
  { id, reason: givenReason }: { id: string; reason: string },
): Promise<Article> {
  requirePermission(actor, 'publish-articles')
  const reason = cleanText(givenReason)
  if (reason === '') throw new Refusal('reason-missing')
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, id)
    requireState(article, 'withdraw')
    await deletePublication(tx, id)
    const { at } = await insertCorrection(tx, {
      articleId: id,
      kind: 'withdrawal',
      text: reason,
      wording: null,
      staffId: actor.staffId,
    })
    await withdrawPublicationVersions(tx, id, at)
    await setStanding(tx, id, { state: 'withdrawn', note: reason })
    await record(tx, {
      act: 'article.withdrawn',
      subject: { kind: 'article', id },
      by: actor,
      details: { reason },
    })
    return openForChange(tx, actor, id)
  })
}
