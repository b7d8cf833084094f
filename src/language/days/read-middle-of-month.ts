import { fold } from '../fold.ts'
import type { Reader } from './passage.ts'
import { readMonth } from './read-month.ts'
import { settleDay } from './settle-day.ts'

/**
 * منتصف غشت الجاري is its fifteenth, as the laws of commerce say; of "early" and "late August" nobody
 * can say which day they are.
 */
export const readMiddleOfMonth: Reader = (passage, at) => {
  if (passage.words[at]?.letters !== middle) return null
  const month = readMonth(passage, at + 1)
  if (month === null || month.isUnsettled) return null
  const day = settleDay({ number: middleDay, weekday: null, month }, passage.published)
  return [{ first: at, end: month.end, ...day }]
}

const middle = fold('منتصف')
const middleDay = 15
