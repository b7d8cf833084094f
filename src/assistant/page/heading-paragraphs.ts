import type { Paragraph } from '../reading/read-paragraphs.ts'
import { sayingForm } from '../reading/saying-forms.ts'
import { isDateLine } from './date-line.ts'

const longestHeading = 14
const shortestText = 12
const shortestByline = 4

/**
 * Sub-headings among the paragraphs of an article: short, ended by no stop, colon or comma, and with a
 * text after them. A line that is all quoted is a quotation; one of a few words under the headline is
 * a name or a place.
 */
export function headingParagraphs(text: string, body: Paragraph[]): Paragraph[] {
  return body.filter((paragraph, at) => {
    const next = body[at + 1]
    if (next === undefined || !isShort(text, paragraph) || isDateLine(paragraph)) return false
    if (at === 0 && isByline(text, paragraph)) return false
    return (
      holdsText(text, next) ||
      (isShort(text, next) &&
        body[at + 2] !== undefined &&
        holdsText(text, body[at + 2] as Paragraph))
    )
  })
}

function isShort(text: string, { start, end, parts, sentences }: Paragraph): boolean {
  const count = parts.reduce((sum, { words }) => sum + Math.max(1, words.length), 0)
  if (count > longestHeading || sentences.length > 1) return false
  const [first] = parts
  if (first === undefined || (parts.length === 1 && first.quoted !== null)) return false
  if (/[.،,:؛*\-–]$|^[-•*–\d]/.test(text.slice(start, end))) return false
  // A line of a programme or a table.
  if (/\d:\d|\d\s*[-–]\s*\d|\s[-–*/]\s.*\s[-–*/]\s/.test(text.slice(start, end))) return false
  const saying = sayingForm(first.form)
  if (saying !== null && saying.isJoined) return false
  // A line that ends with quoted words is a heading only as «فلان: “…”».
  const last = parts.at(-1)
  return last?.quoted == null || /:/.test(last.before)
}

function isByline(text: string, { start, end, parts }: Paragraph): boolean {
  return parts.length <= shortestByline && !/[:؟?]/.test(text.slice(start, end))
}

function holdsText(text: string, { start, end, parts }: Paragraph): boolean {
  const count = parts.reduce((sum, { words }) => sum + Math.max(1, words.length), 0)
  return count >= shortestText || parts[0]?.quoted != null || /[:.]$/.test(text.slice(start, end))
}
