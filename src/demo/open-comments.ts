import { randomBytes } from 'node:crypto'
import { insertComment } from '../comments/comment-store.ts'
import type { Outcome } from '../comments/posting.ts'
import type { Transaction } from '../database/database.ts'
import type { DemoArticleName } from './demo-articles.ts'
import { demoComments, type DemoComment } from './demo-comments.ts'
import { setPostedAt } from './demo-store.ts'
import type { Moment } from './moment.ts'

const minutesUntilDecided = 9

/** Brings in the readers' comments as they came, each decided on a little later or still waiting. */
export async function openComments(
  tx: Transaction,
  articleIds: Record<DemoArticleName, string>,
  timeOf: (moment: Moment) => Date,
): Promise<void> {
  for (const { on, name, text, at, state } of demoComments) {
    const outcome = outcomeOf(state)
    const { id } = await insertComment(tx, {
      articleId: articleIds[on],
      policy: 'review-first',
      name,
      text,
      trap: '',
      // Nobody sent these: the hash of no address.
      sender: randomBytes(32),
      visitor: null,
      outcome,
    })
    const postedAt = timeOf(at)
    const decidedAt = new Date(postedAt.getTime() + minutesUntilDecided * 60_000)
    await setPostedAt(tx, { id, postedAt, decidedAt: state === 'pending' ? null : decidedAt })
  }
}

function outcomeOf(state: DemoComment['state']): Exclude<Outcome, { state: 'taken-before' }> {
  return typeof state === 'string' ? { state } : { state: 'removed', reason: state.removedBecause }
}
