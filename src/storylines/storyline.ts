/** A developing story: what was agreed, what is still open, what comes next, and the question that is left. */

export const lineKinds = ['agreed', 'open', 'next', 'statement'] as const
export type LineKind = (typeof lineKinds)[number]

/** Whether the sentence of a line is what readers find in its article today. */
export const supports = ['stands', 'changed', 'unpublished'] as const
export type Support = (typeof supports)[number]

/** An article as a storyline names it; without a slug readers can't open it. */
export type SupportingArticle = { id: string; headline: string; slug: string | null }

/** How long an agreed line was open, in which words, and on what support. */
export type Opening = {
  since: Date
  text: string
  article: SupportingArticle | null
  sentence: string
}

export type LineState =
  | { kind: 'agreed'; opening: Opening | null }
  | { kind: 'open'; isMostImportant: boolean }
  | { kind: 'next'; dueOn: string | null }
  | { kind: 'statement' }

export type StorylineLine = LineState & {
  id: string
  text: string
  article: SupportingArticle
  /** Of the article; it supports the line. */
  sentence: string
  support: Support
  /** When it became what it is. */
  since: Date
}
export type LineOf<K extends LineKind> = Extract<StorylineLine, { kind: K }>

export type Question = {
  id: string
  text: string
  askedAt: Date
  answer: { text: string; article: SupportingArticle; at: Date } | null
}

export type Storyline = {
  id: string
  name: string
  slug: string
  /** Where the story stands, in one paragraph. */
  state: string
  updatedAt: Date
}

/** A storyline as lists show it. */
export type StorylineSummary = Storyline & {
  question: string | null
  isAnswered: boolean
  counts: { agreed: number; open: number; next: number; changed: number }
}

export function linesOf<K extends LineKind>(lines: StorylineLine[], kind: K): LineOf<K>[] {
  return lines.filter((line): line is LineOf<K> => line.kind === kind)
}

/** The most important first, then the newest. */
export function openInOrder(lines: StorylineLine[]): LineOf<'open'>[] {
  return linesOf(lines, 'open').sort(
    (one, other) =>
      Number(other.isMostImportant) - Number(one.isMostImportant) ||
      other.since.getTime() - one.since.getTime(),
  )
}

/** The nearest day first; what has no day yet comes last. */
export function nextInOrder(lines: StorylineLine[]): LineOf<'next'>[] {
  return linesOf(lines, 'next').sort((one, other) => dayOrder(one).localeCompare(dayOrder(other)))
}

const dayOrder = ({ dueOn }: LineOf<'next'>) => dueOn ?? '9999-12-31'

/** `today` and the due day as `YYYY-MM-DD` of the paper's time zone. */
export function isOverdue({ dueOn }: LineOf<'next'>, today: string): boolean {
  return dueOn !== null && dueOn < today
}
