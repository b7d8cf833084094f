import { fold } from '../fold.ts'
import { dayNumbersAt } from './day-numbers.ts'
import type { Passage } from './passage.ts'
import { readMonth, type MonthSaid } from './read-month.ts'
import { weekdays } from './vocabulary.ts'

const and = 'و'
const joints = new Set([and, 'إلى', 'حتى'].map(fold))
const fillers = new Set(['غاية', 'يوم'].map(fold))

/** The year that a date has from the one it runs to: من 28 نوفمبر إلى 1 ديسمبر 2016. */
export function yearOfRange(passage: Passage, month: MonthSaid): number | null {
  if (month.when !== null) return null
  const joint = passage.words[month.end]
  let next = month.end
  if (joint?.gap === '' && joints.has(joint.letters)) next += 1
  else if (!['-', '–'].includes(joint?.gap ?? '')) return null
  for (let step = 0; step < 3; step += 1) {
    const letters = passage.words[next]?.letters ?? ''
    if (fillers.has(letters) || weekdays.has(letters)) next += 1
  }
  const last = dayNumbersAt(passage, next).at(-1)
  const until = last === undefined ? null : readMonth(passage, last.end)
  if (until === null || until.year === null) return null
  if (month.month <= until.month) return until.year
  // A range goes forward in time; days that are only counted up need not.
  return joint?.letters === and ? null : until.year - 1
}
