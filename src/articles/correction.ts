/** What the paper says in public about something it published. */

export const correctionKinds = [
  'correction',
  'clarification',
  'update',
  'right-of-reply',
  'withdrawal',
] as const
export type CorrectionKind = (typeof correctionKinds)[number]

/** Words that stood in the text, and those that stand there now; none when they were taken out. */
export type Wording = { before: string; after: string }

/** A notice as readers get it: the paper speaks, nobody of it by name. */
export type Notice = {
  id: string
  articleId: string
  kind: CorrectionKind
  text: string
  wording: Wording | null
  at: Date
}

/** The same as the newsroom sees it. */
export type Correction = Notice & { by: { id: string; name: string } | null }

/** A notice in the list of all; an article that is no longer published keeps its headline to itself. */
export type ListedNotice = Notice & { headline: string | null; path: string }
