import type { Database } from '../database/database.ts'
import type { Actor } from '../staff/staff.ts'
import type { QueuedComment } from './comment.ts'
import { decideComments } from './decide-comments.ts'

/** Takes a comment away from the readers, and keeps it with the reason. */
export async function removeComment(
  db: Database,
  actor: Actor,
  { id, reason }: { id: string; reason: string },
): Promise<QueuedComment> {
  const decision = { kind: 'removal', reason } as const
  const [comment] = await decideComments(db, actor, { ids: [id], decision })
  return comment as QueuedComment
}
