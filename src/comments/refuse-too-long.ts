import { Refusal } from '../language/refusal.ts'
import { letterLimits } from './comment.ts'
import type { Check } from './posting.ts'

export const refuseTooLong: Check = (posting) => {
  for (const field of ['name', 'text'] as const) {
    const limit = letterLimits[field]
    if (isLonger(posting[field], limit)) throw new Refusal('comment-too-long', { field, limit })
  }
  return null
}

/** A vocalised letter is two or three code units; heaps of marks on one letter are not writing. */
const unitsOfALetter = 8
const heap = new RegExp(`\\p{M}{${unitsOfALetter}}`, 'u')
const letters = new Intl.Segmenter('ar', { granularity: 'grapheme' })

function isLonger(text: string, limit: number): boolean {
  if (heap.test(text)) return true
  if (text.length <= limit) return false
  if (text.length > limit * unitsOfALetter) return true
  return [...letters.segment(text)].length > limit
}
