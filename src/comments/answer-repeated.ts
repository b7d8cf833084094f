import { findRepeated, setVisitor } from './comment-store.ts'
import type { Check } from './posting.ts'

/**
 * The same words under the same name, from the same address, on the same article within an hour are
 * the same comment. The name counts, because a whole town may share one address of its telephone
 * company and write the same condolence.
 */
export const answerRepeated: Check = async (posting, tx) => {
  const comment = await findRepeated(tx, posting)
  if (comment === null) return null
  // The browser keeps the cookie of the later answer: the comment must be found by that one.
  if (posting.visitor !== null) await setVisitor(tx, comment.id, posting.visitor)
  return { state: 'taken-before', comment }
}
