import type { Database } from '../database/database.ts'
import { cleanLine, cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import type { Comment } from './comment.ts'
import { commentPolicyFor } from './comment-policy.ts'
import { holdPosting, insertComment } from './comment-store.ts'
import { moderate } from './moderation.ts'
import { senderOf } from './sender.ts'

/** Takes what a reader wrote under a published article; `held`: others do not see it (yet). */
export async function postComment(
  db: Database,
  sent: {
    articleId: string
    name: string
    text: string
    trap: string
    senderAddress: string
    visitor: Buffer | null
  },
): Promise<{ comment: Comment; held: boolean }> {
  const { articleId, trap, visitor } = sent
  const policy = await commentPolicyFor(db, articleId)
  if (policy === null) throw new Refusal('not-found')
  const sender = await senderOf(db, sent.senderAddress)
  const [name, text] = [cleanLine(sent.name), cleanText(sent.text)]
  const posting = { articleId, policy, name, text, trap, sender, visitor }
  const comment = await db.within(async (tx) => {
    await holdPosting(tx, posting)
    const outcome = await moderate(tx, posting)
    if (outcome.state === 'taken-before') return outcome.comment
    const taken = await insertComment(tx, { ...posting, outcome })
    await record(tx, {
      act: 'comment.posted',
      subject: { kind: 'comment', id: taken.id },
      by: null,
      details: { articleId, state: outcome.state },
    })
    return taken
  })
  return { comment, held: comment.standing.state !== 'released' }
}
