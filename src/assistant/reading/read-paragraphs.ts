import { quotedSpans, type QuotedSpan } from './quoted-spans.ts'
import { isExactly } from './word-kinds.ts'
import { wordsOf, type Word } from './words-of.ts'

/** A word, or quoted words taken as one. */
export type Part = {
  start: number
  end: number
  /** Folded; empty for quoted words. */
  form: string
  quoted: QuotedSpan | null
  /** Folded words inside the marks. */
  words: Word[]
  /** Signs between the part before and this one. */
  before: string
}

export type Paragraph = {
  start: number
  end: number
  parts: Part[]
  sentences: Part[][]
}

/** The paragraphs of a text with words in them, and what each is made of. */
export function readParagraphs(text: string): Paragraph[] {
  const words = wordsOf(text)
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const { start, end } of linesOf(text)) {
    const from = next
    while (next < words.length && (words[next] as Word).start < end) next += 1
    if (next === from) continue
    const parts = partsOf(text, words.slice(from, next), quotedSpans(text, start, end))
    paragraphs.push({ start, end, parts, sentences: sentencesOf(text, parts) })
  }
  return paragraphs
}

function* linesOf(text: string): Generator<{ start: number; end: number }> {
  let from = 0
  for (const found of text.matchAll(/\r\n?|[\n\v\f\u0085\u2028\u2029]|$/g)) {
    const line = trimmed(text, from, found.index)
    if (line !== null) yield line
    from = found.index + found[0].length
  }
}

const blank = /[\s\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/

function trimmed(text: string, from: number, to: number): { start: number; end: number } | null {
  let start = from
  let end = to
  while (start < end && blank.test(text.charAt(start))) start += 1
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

function partsOf(text: string, words: Word[], spans: QuotedSpan[]): Part[] {
  const parts: Part[] = []
  let span = 0
  let until = -1
  const add = (part: Omit<Part, 'before'>, start: number) => {
    const before = until < 0 ? '' : signsBetween(text, until, start)
    parts.push({ ...part, before })
  }
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word
    while (span < spans.length && (spans[span] as QuotedSpan).close <= word.start) span += 1
    const quoted = spans[span]
    if (quoted !== undefined && word.start >= quoted.open) {
      const from = at
      while (at < words.length && (words[at] as Word).start < quoted.close) at += 1
      const { start, end, open, close } = quoted
      add({ start, end, form: '', quoted, words: words.slice(from, at) }, open)
      until = close
    } else {
      add({ ...word, quoted: null, words: [] }, word.start)
      until = word.end
      at += 1
    }
  }
  return parts
}

/** Spaces count as one, so that "2.3" and "تم. وقال" stay apart; quotation marks left alone fall away. */
function signsBetween(text: string, from: number, to: number): string {
  if (to === from + 1 && text.charAt(from) === ' ') return ' '
  return text
    .slice(from, Math.min(to, from + 40))
    .replace(/["“”„‟«»'‘’\p{L}\p{N}\p{M}\p{Cf}ـ]/gu, '')
    .replace(/\s+/g, ' ')
}

function sentencesOf(text: string, parts: Part[]): Part[][] {
  const sentences: Part[][] = []
  let sentence: Part[] = []
  for (const [at, part] of parts.entries()) {
    if (at > 0 && (endsBefore(text, parts[at - 1] as Part, part) || isAside(parts, at))) {
      sentences.push(sentence)
      sentence = []
    }
    sentence.push(part)
  }
  if (sentence.length > 0) sentences.push(sentence)
  return sentences
}

/** «… “…،” يذكر أن»: the paper goes on in its own words. */
function isAside(parts: Part[], at: number): boolean {
  if (parts[at - 1]?.quoted == null || !isExactly('aside', (parts[at] as Part).form)) return false
  return parts.slice(at + 1, at + 3).some(({ form }) => isExactly('complementizer', form))
}

function endsBefore(text: string, last: Part, next: Part): boolean {
  const { before } = next
  if (last.quoted !== null && /^ ?$/.test(before)) {
    return /[.!؟?]/.test(text.charAt(last.end - 1)) && /^[وف]/.test(next.form)
  }
  if (/[؟?!]/.test(before)) return true
  if (!/[.…]/.test(before)) return false
  if (/\.\.|…/.test(before)) return before.endsWith(' ') && last.quoted !== null
  if (/\d$/.test(last.form) && /^\d/.test(next.form) && !before.includes(' ')) return false
  if (last.quoted === null && last.form.length < 2) return false
  return before.includes(' ') || next.quoted !== null || last.form.length > 2
}
