import { fold } from '../fold.ts'
import type { Passage } from './passage.ts'
import { weekdays, whens } from './vocabulary.ts'

/** The names of weekdays that a date goes on from: الخميس 5 ماي، السبت المقبل الموافق لـ 5 ماي. */
export interface WeekdaysSaid {
  named: number[]
  /** Where the last of them stands. */
  at: number
}

const between = new Set(['', '،', ',', '(', ')', '-', '–', '—', ':', '/'])
const corresponding = new Set(
  ['الموافق', 'الموافقة', 'المصادف', 'المصادفة', 'ل', 'ب', 'ال'].map(fold),
)
const joints = new Set(['و', 'إلى', 'حتى', 'أو'].map(fold))
const mostBetween = 4

export function weekdaysBefore({ words }: Passage, at: number): WeekdaysSaid | null {
  const lettersAt = (index: number) => words[index]?.letters ?? ''
  const goesOn = (index: number) => between.has(words[index]?.gap ?? '\n')
  let last = at - 1
  while (at - last <= mostBetween && goesOn(last + 1)) {
    if (weekdays.has(lettersAt(last))) break
    if (!corresponding.has(lettersAt(last)) && !whens.has(lettersAt(last))) return null
    last -= 1
  }
  const named = weekdays.get(lettersAt(last))
  if (named === undefined || !goesOn(last + 1)) return null
  return { named: [...earlierWeekdays(words, last), named], at: last }
}

/** Of الجمعة والسبت والأحد 5 و6 و7 ماي, those before the last. */
function earlierWeekdays(words: Passage['words'], last: number): number[] {
  const earlier: number[] = []
  for (let at = last; earlier.length < 6;) {
    const word = words[at]
    const isJoined = word?.prefix === 'و'
    const joint = words[at - 1]
    const previous = isJoined ? at - 1 : joints.has(joint?.letters ?? '') ? at - 2 : -1
    const named = weekdays.get(words[previous]?.letters ?? '')
    if (named === undefined || word?.gap !== '' || (!isJoined && joint?.gap !== '')) break
    earlier.unshift(named)
    at = previous
  }
  return earlier
}
