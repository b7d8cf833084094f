import type { Edition } from '../language/edition.ts'
import { articlePath, printedPath } from '../paper/paths.ts'
import { printWords } from './print-words.ts'

const wordsAtEachEnd = 5

/**
 * Leads to a sentence of an article by a text fragment (`#:~:text=`): browsers that know it go
 * there and mark it, the others open the article. The words are those that the page prints; a long
 * sentence is named by its first and last words.
 */
export function sentenceLink(slug: string, sentence: string, edition: Edition): string {
  const path = printedPath(articlePath(slug))
  const line = sentence.split('\n').find((part) => part.trim() !== '') ?? ''
  const words = printWords(line, edition).split(/\s+/).filter(Boolean)
  if (words.length === 0) return path
  const named =
    words.length <= 2 * wordsAtEachEnd
      ? [words]
      : [words.slice(0, wordsAtEachEnd), words.slice(-wordsAtEachEnd)]
  const fragment = named.map((part) => escaped(part.join(' '))).join(',')
  return `${path}#:~:text=${fragment}`
}

/** The signs that part the fragment are escaped by hand; a lone half of a letter has no escape. */
function escaped(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D')
}
