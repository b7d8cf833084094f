import { fold } from './fold.ts'

/**
 * A text as `fold` makes it, with the way back: what is found from `a` to `b` in `text` stands from
 * `startOf(a)` to `endOf(b)` in the original. A letter is never parted from its tashkeel or tatweel,
 * nor one half of a character from the other.
 */
export interface FoldedView {
  text: string
  /** Where the letter at this index begins in the original; at the end, the length of the original. */
  startOf(index: number): number
  /** Where the letter before this index ends in the original; at the beginning, 0. */
  endOf(index: number): number
}

export function foldedView(original: string): FoldedView {
  const letters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let afterSpace = true
  for (let at = 0; at < original.length;) {
    const code = original.codePointAt(at) as number
    const next = at + (code > lastOfOneUnit ? 2 : 1)
    const folded = foldLetter(code)
    if (folded === '') {
      if (belongsToLetterBefore.test(original.slice(at, next))) stretchLast(ends, at, next)
    } else if (folded !== ' ' || !afterSpace) {
      letters.push(folded)
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(at)
        ends.push(next)
      }
      afterSpace = folded === ' '
    }
    at = next
  }
  return {
    text: letters.join('').trimEnd(),
    startOf: (index) => starts[index] ?? original.length,
    endOf: (index) => (index === 0 ? 0 : (ends[index - 1] ?? original.length)),
  }
}

/** Tashkeel, also as signs of their own, and tatweel; not bidi controls, which stand between words. */
const belongsToLetterBefore = /[\p{M}\u0640\uFC5E-\uFC63\uFE70-\uFE7F]/u

/** One letter may have become several (ﻻ): all of them end where it ends. */
function stretchLast(ends: number[], from: number, to: number): void {
  for (let unit = ends.length - 1; unit >= 0 && ends[unit] === from; unit -= 1) ends[unit] = to
}

const lastOfOneUnit = 0xffff
const folds: string[] = []

/** Between two letters, since alone a space would be trimmed away. */
function foldLetter(code: number): string {
  const known = folds[code]
  if (known !== undefined) return known
  const folded = fold(`x${String.fromCodePoint(code)}x`).slice(1, -1)
  if (code <= lastOfOneUnit) folds[code] = folded
  return folded
}
