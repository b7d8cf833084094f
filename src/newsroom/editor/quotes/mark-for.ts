import {
  closingMark,
  curlTyped,
  openingMark,
  type QuotationMarkStyle,
} from '../../../language/quotation-marks.ts'

/**
 * The mark a `"` becomes when it is typed after this text. Arabic joins و, ف, ب, ل and ك to the word
 * that follows, so a mark after a letter (و“الوعد”) may well open: it closes only what stands open.
 */
export function markFor(before: string, style: QuotationMarkStyle): string {
  const opening = openingMark(style)
  const opened = before.split(opening).length - 1
  const closed = before.split(closingMark(style)).length - 1
  return opened <= closed ? opening : curlTyped(before, style)
}
