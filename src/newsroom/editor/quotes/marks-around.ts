import {
  closingMark,
  openingMark,
  type QuotationMarkStyle,
} from '../../../language/quotation-marks.ts'

/**
 * The marks that a quotation set apart will be printed in and that were not typed: readers see it
 * between marks either way. Marks around a part of the words are not marks around the words.
 */
export function marksAround(
  words: string,
  style: QuotationMarkStyle,
): { before: string; after: string } {
  const before = openingMark(style)
  const after = closingMark(style)
  const text = withoutStops(words.trim())
  if (text === '' || !isOpening(text[0] ?? '')) return { before, after }
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at] ?? ''
    if (at === 0 || (isOpening(mark) && mark !== after)) depth += 1
    else if (isClosing(mark)) depth -= 1
    if (depth === 0) return at === text.length - 1 ? { before: '', after: '' } : { before, after }
  }
  return { before: '', after }
}

const isOpening = (mark: string) => /["“”«„]/.test(mark)
const isClosing = (mark: string) => /["“”»]/.test(mark)

/** By hand: a pattern tied to the end would look again from every stop of a long row of them. */
function withoutStops(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.،؛!؟…]/.test(text[end - 1] as string)) end -= 1
  return text.slice(0, end)
}
