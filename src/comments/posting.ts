import type { Transaction } from '../database/database.ts'
import type { CommentPolicy } from '../paper/paper.ts'
import type { Comment } from './comment.ts'

/** What was sent, cleaned, before anything is decided about it. */
export type Posting = {
  articleId: string
  policy: CommentPolicy
  name: string
  text: string
  /** The field that people do not see; whoever filled it is a machine. */
  trap: string
  /** Keyed hash of the sender's address. */
  sender: Buffer
  /** Hash of the visitor's cookie. */
  visitor: Buffer | null
}

/** As what a posting is taken, or the comment that it was taken as before. */
export type Outcome =
  | { state: 'pending' }
  | { state: 'released' }
  | { state: 'removed'; reason: string }
  | { state: 'taken-before'; comment: Comment }

/** Looks at one thing: refuses, says how the posting is taken, or null: that is for the next to say. */
export type Check = (posting: Posting, tx: Transaction) => Outcome | null | Promise<Outcome | null>
