import { randomBytes } from 'node:crypto'
import { insertComment } from '../comments/comment-store.ts'
import type { Outcome } from '../comments/posting.ts'
import type { Transaction } from '../database/database.ts'
import { demoArticles, type DemoArticleName } from './demo-articles.ts'
import { demoComments, type DemoComment } from './demo-comments.ts'
import { setPostedAt } from './demo-store.ts'
import { dateOf, type Calendar } from './moment.ts'

const minute = 60_000
const minutesUntilDecided = 9

/** Brings in the readers' comments as they came, each decided on a little later or still waiting. */
export async function openComments(
  tx: Transaction,
  articleIds: Record<DemoArticleName, string>,
  calendar: Calendar,
): Promise<void> {
  const posted = demoComments
    .map((comment) => ({ ...comment, postedAt: postedAtOf(comment, calendar) }))
    .sort((one, other) => one.postedAt.getTime() - other.postedAt.getTime())
  for (const { on, name, text, state, postedAt } of posted) {
    const { id } = await insertComment(tx, {
      articleId: articleIds[on],
      policy: 'review-first',
      name,
      text,
      trap: '',
      // Nobody sent these: the hash of no address.
      sender: randomBytes(32),
      visitor: null,
      outcome: outcomeOf(state),
    })
    const decided = Math.min(
      postedAt.getTime() + minutesUntilDecided * minute,
      calendar.now.getTime(),
    )
    const decidedAt = state === 'pending' ? null : new Date(decided)
    await setPostedAt(tx, { id, postedAt, decidedAt })
  }
}

/** On the very morning an article came out, nobody has commented on it the evening before. */
function postedAtOf({ on, at }: DemoComment, calendar: Calendar): Date {
  const publishedAt = dateOf(demoArticles[on].standing.at, calendar)
  const earliest = publishedAt.getTime() + minute
  const posted = Math.max(dateOf(at, calendar).getTime(), earliest)
  return new Date(Math.min(posted, calendar.now.getTime()))
}

function outcomeOf(state: DemoComment['state']): Exclude<Outcome, { state: 'taken-before' }> {
  return typeof state === 'string' ? { state } : { state: 'removed', reason: state.removedBecause }
}
