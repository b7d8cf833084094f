import { marksIn, type Mark } from './marks.ts'

/** Words between two quotation marks of one paragraph. */
export type QuotedSpan = {
  /** With its marks. */
  open: number
  close: number
  /** Without them, and without the spaces inside. */
  start: number
  end: number
  /** Spans inside this one. */
  inner: QuotedSpan[]
}

/**
 * The outermost quoted spans of a paragraph, whatever marks a keyboard gave: “ ” in both orders, « »,
 * ", ', '', with tatweel or one joined letter before them. The letters around a mark tell whether it
 * opens; where they do not, it closes what stands open. A mark that finds no partner is left alone, but
 * for one after a colon or at the beginning: its words go on to the end of the paragraph.
 */
export function quotedSpans(text: string, from: number, to: number): QuotedSpan[] {
  const marks = marksIn(text, from, to)
  if (marks.length === 0) return []
  const { closed, open } = pairInOrder(text, marks)
  const { spans, left } = pairLeftovers(text, open, closed)
  const toTheEnd = left.find((mark) => introduces(text, mark, from))
  if (toTheEnd !== undefined) {
    spans.push(between(text, toTheEnd, { ...toTheEnd, at: to, end: to }))
  }
  return nest(spans)
}

const deepest = 8
const longestRun = 600
const nearby = 40

function pairInOrder(text: string, marks: Mark[]): { closed: QuotedSpan[]; open: Mark[] } {
  const closed: QuotedSpan[] = []
  const open: Mark[] = []
  let stray: Mark | null = null
  for (const mark of marks) {
    const partner = mark.lean === 'opens' ? -1 : partnerOf(mark, open)
    const isStray = partner < 0 && mark.lean === 'closes'
    if (partner >= 0) {
      closed.push(between(text, open[partner] as Mark, mark))
      open.length = partner
    } else if (!isStray) open.push(mark)
    else if (stray !== null && stray.family === mark.family && isOneRun(text, stray, mark)) {
      closed.push(between(text, stray, mark))
      stray = null
      continue
    }
    stray = isStray ? mark : null
  }
  return { closed, open }
}

/** The nearest open mark of the same family, else any: papers mix them. */
function partnerOf(mark: Mark, open: Mark[]): number {
  const lowest = Math.max(0, open.length - deepest)
  for (let at = open.length - 1; at >= lowest; at -= 1) {
    if (open[at]?.family === mark.family) return at
  }
  const isSure = mark.lean === 'closes' && mark.family === 'double'
  return isSure && open.length > 0 ? open.length - 1 : -1
}

/** Two closing marks in a row are a pair where no sentence ends between them: «قال"  نعم ".» */
function isOneRun(text: string, first: Mark, second: Mark): boolean {
  if (second.at - first.end > longestRun || !/\s/.test(text.charAt(first.end))) return false
  return !endsSentence.test(text.slice(first.end, second.at))
}

const endsSentence = /[.؟?!]\s/

function introduces(text: string, { at }: Mark, from: number): boolean {
  return at === from || /:\s*$/.test(text.slice(Math.max(from, at - 3), at))
}

function between(text: string, opening: Mark, closing: Mark): QuotedSpan {
  let start = opening.end
  let end = closing.at
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return { open: opening.at, close: closing.end, start, end, inner: [] }
}

const blank = /[\s\u200B-\u200F\u202A-\u202E\u2066-\u2069]/

/**
 * Marks that lean forward and found no partner: two of them around a few letters are a pair («قال
 * "كلمة "ثم»), and a mark at the end of a sentence closes also one before («إن "… من أن "… ."»).
 */
function pairLeftovers(text: string, open: Mark[], closed: QuotedSpan[]) {
  const inOrder = closed.toSorted((a, b) => a.open - b.open)
  const spans = new Set(inOrder)
  const left: Mark[] = []
  let after = 0
  for (let at = 0; at < open.length; at += 1) {
    const mark = open[at] as Mark
    const next = open[at + 1]
    while (after < inOrder.length && (inOrder[after] as QuotedSpan).open < mark.at) after += 1
    const inside = inOrder[after]
    const holdsInside = inside !== undefined && (next === undefined || inside.open < next.at)
    if (next?.family === mark.family && next.at - mark.end < nearby && !holdsInside) {
      spans.add(between(text, mark, next))
      at += 1
    } else if (inside !== undefined && holdsInside && closesBoth(text, mark, inside)) {
      spans.delete(inside)
      spans.add(between(text, mark, { ...mark, at: inside.close - 1, end: inside.close }))
    } else left.push(mark)
  }
  return { spans: [...spans], left }
}

function closesBoth(text: string, mark: Mark, inside: QuotedSpan): boolean {
  if (inside.open - mark.at > longestRun) return false
  if (!/^\s*(?:[.؟?!\n]|$)/.test(text.slice(inside.close, inside.close + 3))) return false
  return !endsSentence.test(text.slice(mark.end, inside.open))
}

function nest(spans: QuotedSpan[]): QuotedSpan[] {
  const outermost: QuotedSpan[] = []
  const around: QuotedSpan[] = []
  const inOrder = spans.filter(({ start, end }) => end > start).sort((a, b) => a.open - b.open)
  for (const span of inOrder) {
    while (around.length > 0 && (around.at(-1) as QuotedSpan).close <= span.open) around.pop()
    const outer = around.at(-1)
    if (outer === undefined) outermost.push(span)
    else outer.inner.push(span)
    around.push(span)
  }
  return outermost
}
