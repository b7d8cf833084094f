import type { Comment } from '../comments/comment.ts'
import type { CommentPolicy } from '../paper/paper.ts'

/** What stands under an article, and what its reader may add. */
export type CommentsView = {
  /** Where the form goes; null where there is nothing to send, as in a preview. */
  action: string | null
  policy: CommentPolicy
  /** All that were released, also those of other pages. */
  count: number
  released: Comment[]
  /** Address of the comments after these, and of the first ones. */
  nextHref: string | null
  firstHref: string | null
  /** Sent by this very reader and read by nobody yet. */
  pending: Comment[]
  /** What was typed and why it was not taken. */
  refused: RefusedComment | null
}

export type RefusedComment = {
  message: string
  /** Which field is to blame, when it is one. */
  field: 'name' | 'text' | null
  name: string
  text: string
}
