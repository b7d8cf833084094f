import { fold } from '../fold.ts'
import type { Passage } from './passage.ts'
import { hinges, leads } from './vocabulary.ts'

const middle = fold('منتصف')
const beforeOrAfter = new Set(['بعد', 'قبل', 'قبيل', 'بعيد'].map(fold))

/** Where a day begins whose telling word stands at `at`: at مساء in مساء يوم أمس. */
export function startOfLead({ words, free }: Passage, at: number): number {
  let first = at
  const leadsOn = () =>
    first > free && words[first]?.gap === '' && words[first]?.prefix === '' && first > at - 5
  const before = () => words[first - 1]?.letters ?? ''
  while (leadsOn() && (leads.has(before()) || (first < at && before() === middle))) first -= 1
  if (first < at && leadsOn() && hinges.has(words[first]?.letters ?? '')) {
    if (beforeOrAfter.has(before())) first -= 1
  }
  return first
}
