import type { Database } from '../database/database.ts'
import type { Actor } from '../staff/staff.ts'
import type { QueuedComment } from './comment.ts'
import { decideComments } from './decide-comments.ts'

/** Shows a comment to the readers. */
export async function releaseComment(
  db: Database,
  actor: Actor,
  { id }: { id: string },
): Promise<QueuedComment> {
  const [comment] = await decideComments(db, actor, { ids: [id], decision: { kind: 'release' } })
  return comment as QueuedComment
}
