import type { Paragraph } from '../reading/read-paragraphs.ts'

const last = 3

/** The paragraph near the end that asks what the news leaves open; questions that others ask, in marks, are theirs. */
export function questionParagraph(text: string, body: Paragraph[]): Paragraph | null {
  const ending = body.slice(-last).toReversed()
  const named = ending.find((paragraph) => isNamedQuestion(paragraph) && asks(text, paragraph))
  const [end] = ending
  if (named !== undefined) return named
  return end !== undefined && endsAsking(text, end) ? end : null
}

/** Its last sentence is a question of the paper's own. */
function endsAsking(text: string, { end, parts }: Paragraph): boolean {
  return /[؟?]$/.test(text.slice(0, end).slice(-1)) && parts.at(-1)?.quoted == null
}

const questionWords = new Set(
  'السوال الاسئله سوال اسئله التساول التساولات تساول تساولات استفهام الاستفهام'.split(' '),
)

function isNamedQuestion({ parts }: Paragraph): boolean {
  return parts.some(({ form }) => questionWords.has(form))
}

/** A question mark outside quotation marks, or «هل». */
function asks(text: string, { end, parts }: Paragraph): boolean {
  const marked =
    parts.some(({ before }) => /[؟?]/.test(before)) ||
    /[؟?]["”“»]?$/.test(text.slice(0, end).slice(-2))
  const isTheirs = parts.at(-1)?.quoted != null && !/[؟?]$/.test(text.slice(end - 1, end))
  return (marked && !isTheirs) || parts.some(({ form }) => form === 'هل' || form === 'فهل')
}
