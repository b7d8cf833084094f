import { fold } from '../language/fold.ts'

const lettersRead = 300
const wordsRead = 12

/** The words of a query as they are looked for: folded, letters and digits only, each once. */
export function searchWordsOf(query: string): string[] {
  const words = fold(query.slice(0, lettersRead).toWellFormed()).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...new Set(words)].slice(0, wordsRead)
}
