import type { Database, Transaction } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Comment, Decision, QueuedComment } from './comment.ts'
import { listByIds, lockComments, setStanding } from './comment-store.ts'
import { keptStandingOf } from './kept-standing.ts'

/**
 * Releases or removes comments: all of them or, when one is unknown, none. What stands as decided
 * already is left as it is, so that a second click changes nothing.
 */
export async function decideComments(
  db: Database,
  actor: Actor,
  { ids, decision }: { ids: string[]; decision: Decision },
): Promise<QueuedComment[]> {
  requirePermission(actor, 'moderate-comments')
  const cleaned = cleanDecision(decision)
  return db.within(async (tx) => {
    const comments = await lockComments(tx, ids)
    const missing = ids.filter((id) => !comments.some((comment) => comment.id === id))
    if (missing.length > 0) throw new Refusal('not-found', { ids: missing })
    for (const comment of comments) await decide(tx, actor, { comment, decision: cleaned })
    return listByIds(tx, ids)
  })
}

function cleanDecision(decision: Decision): Decision {
  if (decision.kind === 'release') return decision
  const reason = cleanText(decision.reason)
  if (reason === '') throw new Refusal('reason-missing')
  return { kind: 'removal', reason }
}

async function decide(
  tx: Transaction,
  actor: Actor,
  { comment, decision }: { comment: Comment; decision: Decision },
): Promise<void> {
  const { id, articleId, standing } = comment
  const isRelease = decision.kind === 'release'
  const stands = isRelease
    ? standing.state === 'released'
    : standing.state === 'removed' && standing.reason === decision.reason
  if (stands) return
  await setStanding(tx, id, {
    state: isRelease ? 'released' : 'removed',
    reason: isRelease ? null : decision.reason,
    decidedAt: new Date(),
    decidedBy: actor.staffId,
  })
  await record(tx, {
    act: isRelease ? 'comment.released' : 'comment.removed',
    subject: { kind: 'comment', id },
    by: actor,
    details: {
      articleId,
      ...(isRelease ? {} : { reason: decision.reason }),
      before: keptStandingOf(standing),
    },
  })
}
