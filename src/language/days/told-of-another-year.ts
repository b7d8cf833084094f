import { fold } from '../fold.ts'
import { yearOf } from './calendar.ts'
import { monthNames } from './month-names.ts'
import type { Passage } from './passage.ts'

const yearWords = new Set(['سنة', 'عام', 'العام', 'السنة'].map(fold))
const farthest = 15
const news = 1

/**
 * "Arrested on 27 December 2010, released after 14 January": a story of another year has begun shortly
 * before, and a date without a year is hardly one of this year.
 */
export function isToldOfAnotherYear({ words, published }: Passage, at: number): boolean {
  for (let index = at - 1; index > Math.max(0, at - farthest); index -= 1) {
    if (words[index + 1]?.gap.includes('\n')) return false
    const before = words[index - 1]?.letters ?? ''
    if (!/^(19|20)\d\d$/.test(words[index]?.letters ?? '')) continue
    if (!monthNames.has(before) && !yearWords.has(before)) continue
    return Math.abs(Number(words[index]?.letters) - yearOf(published)) > news
  }
  return false
}
