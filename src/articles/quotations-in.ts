import type { FoundQuotation } from '../quotations/quotation.ts'
import { textOfInline, type Block, type Body, type Inline } from './body.ts'

/** The quotations of a body in reading order: its quotation blocks, and words marked within others. */
export function quotationsIn(body: Body): FoundQuotation[] {
  return body.blocks.flatMap((block, at) =>
    block.kind === 'quotation'
      ? wholeBlock(block, at)
      : contentsOf(block).flatMap(markedIn(block, at)),
  )
}

function wholeBlock(block: Extract<Block, { kind: 'quotation' }>, at: number): FoundQuotation[] {
  const text = textOfInline(block.content)
  const [start, end] = withoutMarks(text, 0, text.length)
  const words = text.slice(start, end)
  if (words === '') return []
  const { speaker } = block
  return [
    {
      ...blank,
      form: 'block',
      words,
      block: at,
      start,
      end,
      sentence: text.trim(),
      speaker:
        speaker === undefined || speaker === null || speaker.name.trim() === ''
          ? null
          : { name: speaker.name, role: speaker.role ?? '' },
      occasion: block.occasion ?? '',
      spokenLanguage: block.spokenLanguage ?? '',
      source: block.source ?? '',
    },
  ]
}

const blank = { quotation: null, speaker: null, occasion: '', spokenLanguage: '', source: '' }

type Part = { content: Inline; from: number }

/** The inline parts of a block, each with where it begins in the block's text. */
function contentsOf(block: Block): Part[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'openQuestion':
      return [{ content: block.content, from: 0 }]
    case 'list':
      return inARow(block.items)
    case 'table':
      return inARow(block.rows.flat())
    default:
      return []
  }
}

/** As `textOfBlock` joins them: one letter between each and the next. */
function inARow(contents: Inline[]): Part[] {
  let from = 0
  return contents.map((content) => {
    const part = { content, from }
    from += textOfInline(content).length + 1
    return part
  })
}

const markedIn =
  (block: Block, at: number) =>
  ({ content, from }: Part): FoundQuotation[] => {
    const text = textOfInline(content)
    return spansOf(content).flatMap(({ quotation, ...span }) => {
      const [start, end] = withoutMarks(text, span.start, span.end)
      if (start >= end) return []
      return [
        {
          ...blank,
          quotation,
          form: block.kind === 'heading' ? ('heading' as const) : ('inline' as const),
          words: text.slice(start, end),
          block: at,
          start: from + start,
          end: from + end,
          sentence: sentenceAround(text, start, end),
        },
      ]
    })
  }

type Span = { quotation: string; start: number; end: number }

/** Runs side by side that bear the same mark are one quotation. */
function spansOf(content: Inline): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { text, marks = [] } of content) {
    const mark = marks.find(({ kind }) => kind === 'quotation')
    if (mark?.kind === 'quotation') {
      const last = spans.at(-1)
      if (last?.quotation === mark.quotation && last.end === at) last.end += text.length
      else spans.push({ quotation: mark.quotation, start: at, end: at + text.length })
    }
    at += text.length
  }
  return spans
}

const quoteMark = /[\s"“”„«»‹›]/

/** Quotation marks and space around the words are not of them. */
function withoutMarks(text: string, start: number, end: number): [number, number] {
  let [first, last] = [start, end]
  while (first < last && quoteMark.test(text[first] as string)) first += 1
  while (last > first && quoteMark.test(text[last - 1] as string)) last -= 1
  return [first, last]
}

const lettersAround = 600

/** From the sign that ends the sentence before to the one that ends this, looked for nearby only. */
function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - lettersAround), start)
  const after = text.slice(end, end + lettersAround)
  const begins = /[.؟!؛…\n](?=[^.؟!؛…\n]*$)/.exec(before)
  const ends = /[.؟!؛…\n]/.exec(after)
  return [
    begins === null ? before : before.slice(begins.index + 1),
    text.slice(start, end),
    ends === null ? after : after.slice(0, ends.index + 1),
  ]
    .join('')
    .toWellFormed()
    .trim()
}
