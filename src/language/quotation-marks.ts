/** Marks printed around quotations: “…”, ”…“ (as CLDR has it for Arabic) or «…». */
export const quotationMarkStyles = ['curly', 'curly-reversed', 'guillemets'] as const
export type QuotationMarkStyle = (typeof quotationMarkStyles)[number]

const marks: Record<QuotationMarkStyle, { opening: string; closing: string }> = {
  curly: { opening: '“', closing: '”' },
  'curly-reversed': { opening: '”', closing: '“' },
  guillemets: { opening: '«', closing: '»' },
}

export const openingMark = (style: QuotationMarkStyle): string => marks[style].opening
export const closingMark = (style: QuotationMarkStyle): string => marks[style].closing

/**
 * The mark a typed `"` becomes after this text: it opens at a start, after a space, an opening
 * bracket, a dash or a tatweel (بـ“…”), unless a quotation stands open that this one can close.
 */
export function curlTyped(before: string, style: QuotationMarkStyle): string {
  const { opening, closing } = marks[style]
  const opensHere = before === '' || /[\s([{«‹\u0640\u2013\u2014/-]$/u.test(before)
  return opensHere ? opening : closing
}

/** A text whose quotation marks of any kind are printed in the paper's style; what is between stays. */
export function printQuotes(text: string, style: QuotationMarkStyle): string {
  const { opening, closing } = marks[style]
  let depth = 0
  return text.replace(/["“”„«»]/g, (mark, at: number) => {
    const before = text.slice(0, at)
    const opens =
      mark === '«' || mark === '„' ? true : mark === '»' ? false : depth === 0 || curlsOpen(before)
    depth = Math.max(0, depth + (opens ? 1 : -1))
    return opens ? opening : closing
  })
}

function curlsOpen(before: string): boolean {
  return before === '' || /[\s([{\u0640]$/u.test(before)
}
