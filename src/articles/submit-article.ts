import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { record } from '../logbook/record.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { requireState } from './require-state.ts'

/** Hands a draft to the editors, with a note for them. */
export async function submitArticle(
  db: Database,
  actor: Actor,
  submission: { id: string; note: string },
): Promise<Article> {
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, submission.id)
    if (article.standing.state === 'in-review') return article
    requireState(article, 'submit')
    const note = cleanText(submission.note)
    await setStanding(tx, article.id, { state: 'in-review', note })
    await record(tx, {
      act: 'article.submitted',
      subject: { kind: 'article', id: article.id },
      by: actor,
      details: { note },
    })
    return openForChange(tx, actor, article.id)
  })
}
