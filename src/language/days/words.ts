import { foldedView } from '../folded-view.ts'
import { monthNames } from './month-names.ts'
import { knownWords, leads, onlyAfterConjunctions, whens } from './vocabulary.ts'

/** A word or a number of a text, where it stands in the text as given. */
export interface Word {
  /** Folded, without what is written onto it. */
  letters: string
  /** و ف ب ل ك before a word that we know; '' otherwise. */
  prefix: string
  /** The signs between it and the word before, line breaks among them; '' for blanks alone. */
  gap: string
  start: number
  end: number
}

/** Letters and numbers are parted even where nothing stands between them: 20جوان. */
const wordOrNumber = /[0-9]+|\p{L}+/gu

export function wordsOf(text: string): Word[] {
  const view = foldedView(text)
  const words: Word[] = []
  let readTo = 0
  for (const { whole, index } of piecesOf(view.text)) {
    const { prefix, letters, beginsAt } = withoutPrefix(whole)
    const end = view.endOf(index + whole.length)
    words.push({
      letters,
      prefix,
      gap: signsOf(text.slice(readTo, view.startOf(index))),
      start: view.startOf(index + beginsAt),
      end,
    })
    readTo = end
  }
  return words
}

function* piecesOf(folded: string): Generator<{ whole: string; index: number }> {
  for (const { 0: whole, index } of folded.matchAll(wordOrNumber)) {
    const seam = seamOf(whole)
    if (seam > 0) yield { whole: whole.slice(0, seam), index }
    yield { whole: whole.slice(seam), index: index + seam }
  }
}

/** After و and ر the eye sees a space where none was typed: ظهراليوم، أكتوبرالجاري. */
function seamOf(whole: string): number {
  if (whole.length > 2 * longestKnown) return 0
  const seam = whole.indexOf('ال', 2)
  if (seam < 0) return 0
  const [left, right] = [whole.slice(0, seam), whole.slice(seam)]
  const isTime = leads.has(left) || monthNames.has(left)
  return isTime && (knownWords.has(right) || whens.has(right)) ? seam : 0
}

const blanks = /[\p{Zs}\p{Cf}\p{M}\t\u0640]+/gu

/** What stands between two words and can be seen; a line break counts as a sign. */
export function signsOf(between: string): string {
  return between === ' ' ? '' : between.replace(blanks, '')
}

const longestKnown = Math.max(...[...knownWords].map((word) => word.length))

function withoutPrefix(whole: string): { prefix: string; letters: string; beginsAt: number } {
  const asIs = { prefix: '', letters: whole, beginsAt: 0 }
  if (whole.length > longestKnown + 2 || knownWords.has(whole)) return asIs
  const conjunction = /^[وف]/.exec(whole)?.[0] ?? ''
  const rest = whole.slice(conjunction.length)
  if (knownWords.has(rest)) {
    return { prefix: conjunction, letters: rest, beginsAt: conjunction.length }
  }
  const particle = /^[بلك]/.exec(rest)?.[0]
  if (particle === undefined) return asIs
  const prefix = conjunction + particle
  const bare = rest.slice(1)
  if (knownWords.has(bare) && !onlyAfterConjunctions.has(bare)) {
    return { prefix, letters: bare, beginsAt: prefix.length }
  }
  // ل swallows the alef of the article: لليوم. What is left of the word cannot stand for itself.
  const withArticle = `ا${rest.slice(1)}`
  if (rest.startsWith('لل') && knownWords.has(withArticle)) {
    return { prefix, letters: withArticle, beginsAt: conjunction.length }
  }
  return asIs
}
