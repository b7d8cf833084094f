import type { Inline, Run } from '../articles/body.ts'
import type { Edition } from '../language/edition.ts'
import {
  closingMark,
  openingMark,
  printQuotes,
  type QuotationMarkStyle,
} from '../language/quotation-marks.ts'

/** Words of the paper with the paper's quotation marks. */
export function printWords(words: string, { quotationMarks }: Edition): string {
  return printQuotes(words, quotationMarks)
}

/** The same across runs: a mark that opens in one run may close in another. */
export function printInline(
  content: Inline,
  { quotationMarks }: Pick<Edition, 'quotationMarks'>,
): Inline {
  const whole = content.map(({ text }) => text).join('')
  return cutAlike(content, printQuotes(whole, quotationMarks))
}

/** Words of a quotation set apart: between marks, whether or not the journalist typed them. */
export function printQuotation(content: Inline, edition: Edition): Inline {
  const printed = printInline(content, edition)
  const whole = printed.map(({ text }) => text).join('')
  const { before, after } = missingMarks(whole, edition.quotationMarks)
  const runs: Inline = [...printed]
  if (before !== '') runs.unshift({ text: before })
  if (after !== '') runs.push({ text: after })
  return runs
}

/** Marks around a part of the words only are not marks around the words. */
function missingMarks(words: string, style: QuotationMarkStyle): { before: string; after: string } {
  const [before, after] = [openingMark(style), closingMark(style)]
  const marked = withoutEndMarks(words.trim())
  if (!marked.startsWith(before)) return { before, after }
  let depth = 0
  for (let at = 0; at < marked.length; at += 1) {
    if (marked[at] === before) depth += 1
    if (marked[at] === after) depth -= 1
    if (depth === 0) return at === marked.length - 1 ? { before: '', after: '' } : { before, after }
  }
  return { before: '', after }
}

/** From the end, sign by sign: a pattern would look through a row of dots again from each of them. */
function withoutEndMarks(words: string): string {
  let end = words.length
  while (end > 0 && /[\s.،؛!؟…]/.test(words.charAt(end - 1))) end -= 1
  return words.slice(0, end)
}

/** A printed mark takes as many units as a typed one, so the runs keep their lengths. */
function cutAlike(content: Inline, printed: string): Inline {
  let at = 0
  return content.map((run): Run => {
    const text = printed.slice(at, at + run.text.length)
    at += run.text.length
    return { ...run, text }
  })
}
