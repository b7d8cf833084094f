import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { QueuedComment } from './comment.ts'
import { findDecisionToUndo, listByIds, lockComments, setStanding } from './comment-store.ts'
import { keptStandingOf } from './kept-standing.ts'

/**
 * Puts a comment back to where it stood before the last decision. One step only: where nothing was
 * decided, or the last decision is undone already, nothing happens, so that a second click is harmless.
 */
export async function undoDecision(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<QueuedComment> {
  requirePermission(actor, 'moderate-comments')
  return db.within(async (tx) => {
    const [comment] = await lockComments(tx, [id])
    if (comment === undefined) throw new Refusal('not-found')
    const before = await findDecisionToUndo(tx, id)
    if (before !== null) {
      await setStanding(tx, id, before)
      await record(tx, {
        act: 'comment.decision-undone',
        subject: { kind: 'comment', id },
        by: actor,
        details: { articleId: comment.articleId, before: keptStandingOf(comment.standing) },
      })
    }
    const [undone] = await listByIds(tx, [id])
    return undone as QueuedComment
  })
}
