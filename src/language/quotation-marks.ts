/** Marks printed around quotations: “…”, ”…“ (as CLDR has it for Arabic) or «…». */
export const quotationMarkStyles = ['curly', 'curly-reversed', 'guillemets'] as const
export type QuotationMarkStyle = (typeof quotationMarkStyles)[number]

export const openingMark = (style: QuotationMarkStyle): string => marks[style].opening
export const closingMark = (style: QuotationMarkStyle): string => marks[style].closing

/**
 * The mark a typed `"` becomes after this text: it opens at a start, after a space, a colon, a dash,
 * an opening bracket or mark, and after a tatweel (بـ“…”); else it closes.
 */
export function curlTyped(before: string, style: QuotationMarkStyle): string {
  const { opening, closing } = marks[style]
  const last = before.at(-1) ?? ''
  return leansForward.test(last) || last === opening ? opening : closing
}

/**
 * A text whose double quotation marks of any kind and order are printed in the paper's style. Where
 * the letters around a mark do not tell which it is, what stands open does. Every mark stays one letter.
 */
export function printQuotes(text: string, style: QuotationMarkStyle): string {
  const { opening, closing } = marks[style]
  let open = 0
  let lastOpening = -1
  return text.replace(anyMark, (mark, at: number) => {
    const opens = isOpening(mark, {
      before: text.charAt(at - 1),
      after: text.charAt(at + 1),
      followsOpening: at > 0 && lastOpening === at - 1,
      standsOpen: open > 0,
    })
    if (opens) lastOpening = at
    open = Math.max(0, open + (opens ? 1 : -1))
    return opens ? opening : closing
  })
}

const marks: Record<QuotationMarkStyle, { opening: string; closing: string }> = {
  curly: { opening: '“', closing: '”' },
  'curly-reversed': { opening: '”', closing: '“' },
  guillemets: { opening: '«', closing: '»' },
}

const anyMark = /["“”„‟«»]/g

/** The letter a quotation begins after; none at a start. */
const leansForward = /^$|[\s:([{\u0640\u2013\u2014/«-]/

/** The letter that comes after a quotation; none at an end. */
const leansBack = /^$|[\s.,;:!?،؛؟…)\]}»\u2013\u2014-]/

type Place = { before: string; after: string; followsOpening: boolean; standsOpen: boolean }

function isOpening(mark: string, { before, after, followsOpening, standsOpen }: Place): boolean {
  if (mark === '«' || mark === '„' || mark === '‟') return true
  if (mark === '»') return false
  const canOpen = followsOpening || leansForward.test(before)
  const canClose = leansBack.test(after)
  if (canOpen !== canClose) return canOpen
  // A mark that stands alone in a text opens; one between spaces, or that something waits for, closes.
  return !standsOpen && (!canClose || before === '')
}
