/** What a reader wrote under an article: plain text, a name they chose, no account. */

export const commentStates = ['pending', 'released', 'removed'] as const
export type CommentState = (typeof commentStates)[number]

/** Where a comment stands. Decided by null: by the rules of the house, before anybody read it; else a staff id. */
export type Standing =
  | { state: 'pending' }
  | { state: 'released'; decidedAt: Date; decidedBy: string | null }
  | { state: 'removed'; reason: string; decidedAt: Date; decidedBy: string | null }

export type Comment = {
  id: string
  articleId: string
  name: string
  text: string
  postedAt: Date
  standing: Standing
}

/** As the moderator sees it: with the article it was written to and the colleague who decided. */
export type QueuedComment = Comment & {
  article: { headline: string; slug: string | null }
  decider: { id: string; name: string } | null
}

/** What a moderator says about comments. */
export type Decision = { kind: 'release' } | { kind: 'removal'; reason: string }

/** In letters as a reader counts them: a letter with its tashkeel is one. */
export const letterLimits = { name: 60, text: 3000 } as const
