import type { Paragraph } from '../reading/read-paragraphs.ts'
import type { ForeignKind } from '../structure.ts'
import { foreignParagraphs } from './foreign-paragraphs.ts'
import { headingParagraphs } from './heading-paragraphs.ts'
import { isDateLine } from './date-line.ts'
import { questionParagraph } from './question-paragraph.ts'

/** What the paragraphs of a pasted page are: its headline, sub-headings and text, and what is not the article's. */
export type Page = {
  headline: Paragraph | null
  headings: Paragraph[]
  /** The text, sub-headings among it. */
  body: Paragraph[]
  openQuestion: Paragraph | null
  foreign: { paragraph: Paragraph; kind: ForeignKind }[]
}

export function pageOf(text: string, paragraphs: Paragraph[]): Page {
  const foreign = foreignParagraphs(text, paragraphs)
  const own = paragraphs.filter((paragraph) => !foreign.has(paragraph))
  const at = Math.max(
    0,
    own.findIndex((paragraph) => !isDateLine(paragraph)),
  )
  const headline = own[at] ?? null
  const body = own.slice(at + 1)
  const headings = headingParagraphs(text, body)
  const isHeading = new Set(headings)
  return {
    headline,
    headings,
    body,
    openQuestion: questionParagraph(
      text,
      body.filter((paragraph) => !isHeading.has(paragraph)),
    ),
    foreign: [...foreign].map(([paragraph, kind]) => ({ paragraph, kind })),
  }
}
