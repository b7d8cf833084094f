import { fold } from '../fold.ts'
import { addDays, weekdayOf } from './calendar.ts'
import { startOfLead } from './leading-words.ts'
import type { Passage, Reader } from './passage.ts'
import { relativeWordsAt } from './relative-words.ts'
import { standsForDay } from './stands-for-day.ts'
import { weekdays, whens } from './vocabulary.ts'

/** أمس، فجر اليوم السبت، بعد غد: a weekday beside it must be that day's, or nobody knows which is meant. */
export const readRelativeDay: Reader = (passage, at) => {
  const words = relativeWordsAt(passage.words, at)
  if (words === null) return null
  const first = startOfLead(passage, at)
  const end = at + words.phrase.length
  const date = addDays(passage.published, words.offset)
  const weekday = weekdayAfter(passage, end)
  if (weekday !== null) {
    const agrees = weekday.named === weekdayOf(date)
    return [
      agrees
        ? { first, end: weekday.end, date, warning: null }
        : { first, end: weekday.end, date: null, warning: 'weekday-disagrees' },
    ]
  }
  if (words.standing === 'named') return null
  if (words.standing === 'led' && first === at && !isLedByParticle(passage, at)) return null
  if (!standsForDay(passage, { first, at, end })) return null
  return [{ first, end, date, warning: null }]
}

/** بالأمس، منذ الأمس. */
function isLedByParticle({ words }: Passage, at: number): boolean {
  return words[at]?.prefix.endsWith('ب') === true || since.has(words[at - 1]?.letters ?? '')
}

const since = new Set(['منذ', 'ومنذ'].map(fold))

interface NamedWeekday {
  named: number
  end: number
}

const beforeWeekday = new Set(['', '،', ',', '(', '-', '–', '—'])
const fillers = new Set(['يوم', 'نهار'].map(fold))

function weekdayAfter({ words }: Passage, at: number): NamedWeekday | null {
  const gap = words[at]?.gap ?? '\n'
  if (!beforeWeekday.has(gap)) return null
  const name = fillers.has(words[at]?.letters ?? '') && words[at + 1]?.gap === '' ? at + 1 : at
  const named = words[name]?.prefix === '' ? weekdays.get(words[name]?.letters ?? '') : undefined
  if (named === undefined) return null
  const next = words[name + 1]
  // "Said today, next Sunday is …": the comma begins another thought.
  if (gap !== '' && next?.gap === '' && whens.has(next.letters)) return null
  return { named, end: name + 1 }
}
