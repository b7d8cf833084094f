import { foldedView } from '../../language/folded-view.ts'
import { on } from './word-kinds.ts'

/** A word as it is matched, and where it stands. */
export type Word = { start: number; end: number; form: string }

/** The words of a text, folded; signs are no words. */
export function wordsOf(text: string): Word[] {
  const view = foldedView(text)
  const words: Word[] = []
  for (const found of view.text.matchAll(/[\p{L}\p{N}]+/gu)) {
    const at = found.index
    const start = view.startOf(at)
    const end = view.endOf(at + found[0].length)
    const form = found[0].slice(0, longestWord)
    words.push({ start, end, form: form === 'علي' && text.charAt(end - 1) === 'ى' ? on : form })
  }
  return words
}

/** No table holds a longer one. */
const longestWord = 60
