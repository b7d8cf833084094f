import { fold } from '../language/fold.ts'
import { hitsIn, type Hit } from './hits.ts'

/** A piece of the text as it was printed; the hits are offsets in it, in order, none touching another. */
export type Excerpt = { text: string; hits: Hit[] }

const lettersBefore = 80
const lettersShown = 240
/** Of one passage; nobody reads a paragraph longer than this, and every letter of it costs time. */
const lettersSearched = 20_000

/** A piece around the first hit of the words, which are folded; without one, the beginning of the text. */
export function excerptOf(passages: string[], words: string[]): Excerpt {
  const lines = passages
    .map((passage) => passage.slice(0, lettersSearched).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
  const line = lines.find((passage) => holdsAny(passage, words)) ?? lines[0] ?? ''
  const hits = hitsIn(line, words)
  const [start, end] = windowAround(line, hits[0] ?? [0, 0])
  const [before, after] = [start > 0 ? '…' : '', end < line.length ? '…' : '']
  const shift = before.length - start
  return {
    text: `${before}${line.slice(start, end)}${after}`,
    hits: hits
      .filter((hit) => hit[0] < end && hit[1] > start)
      .map((hit) => [Math.max(hit[0], start) + shift, Math.min(hit[1], end) + shift]),
  }
}

function holdsAny(passage: string, words: string[]): boolean {
  const folded = fold(passage)
  return words.some((word) => folded.includes(word))
}

/** Cut between words; inside one only when it is longer than what is shown. */
function windowAround(line: string, [hitStart, hitEnd]: Hit): Hit {
  const wanted = Math.max(0, hitStart - lettersBefore)
  const spaceBefore = wanted === 0 ? -1 : line.indexOf(' ', wanted)
  const start = spaceBefore !== -1 && spaceBefore < hitStart ? spaceBefore + 1 : wanted
  const last = Math.min(line.length, start + lettersShown)
  const spaceAfter = last === line.length ? last : line.lastIndexOf(' ', last)
  const end = spaceAfter >= hitEnd && spaceAfter > start ? spaceAfter : last
  return [outsidePair(line, start), outsidePair(line, end)]
}

/** One further where the offset lies between the halves of a surrogate pair. */
function outsidePair(line: string, offset: number): number {
  const isSecondHalf = (line.charCodeAt(offset) & 0xfc00) === 0xdc00
  const isAfterFirst = (line.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  return isSecondHalf && isAfterFirst ? offset + 1 : offset
}
