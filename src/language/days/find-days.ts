import type { Country } from '../countries.ts'
import type { DayWarning, Passage, Reader, Reading } from './passage.ts'
import { readMiddleOfMonth } from './read-middle-of-month.ts'
import { readNumericDay } from './read-numeric-day.ts'
import { readRelativeDay } from './read-relative-day.ts'
import { readWeek } from './read-week.ts'
import { readWeekday } from './read-weekday.ts'
import { readWrittenDay } from './read-written-day.ts'
import { warnOfNeighbours } from './warn-of-neighbours.ts'
import { wordsOf } from './words.ts'

/** A day named in a text, from `start` to `end` in UTF-16 units of the text as given. */
export interface FoundDay {
  start: number
  end: number
  text: string
  /**
   * `YYYY-MM-DD`; `null` with a warning where the words deny each other, and without one where they name
   * no single day (الأسبوع الماضي) or one that only their story can place.
   */
  date: string | null
  warning: DayWarning | null
}

/** In order: who comes first takes the words. */
const readers: Reader[] = [
  readWrittenDay,
  readNumericDay,
  readMiddleOfMonth,
  readRelativeDay,
  readWeekday,
  readWeek,
]

/** Finds أمس الجمعة, 13 نونبر 2006 and their like, seen from the day on which the paper publishes. */
export function findDays(
  text: string,
  { published, country }: { published: string; country: Country },
): FoundDay[] {
  const passage: Passage = { text, words: wordsOf(text), published, country, free: 0 }
  const found: Reading[] = []
  for (let at = 0; at < passage.words.length;) {
    const readings = firstOf(passage, at)
    found.push(...readings)
    passage.free = readings.at(-1)?.end ?? passage.free
    at = Math.max(at + 1, passage.free)
  }
  return warnOfNeighbours(passage, found).map((reading) => asFound(passage, reading))
}

function firstOf(passage: Passage, at: number): Reading[] {
  for (const read of readers) {
    const readings = read(passage, at)
    if (readings !== null) return readings
  }
  return []
}

function asFound({ text, words }: Passage, { first, end, date, warning }: Reading): FoundDay {
  const start = words[first]?.start ?? 0
  const stop = words[end - 1]?.end ?? start
  return { start, end: stop, text: text.slice(start, stop), date, warning }
}
