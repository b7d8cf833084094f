import { dayNumbersAt } from './day-numbers.ts'
import type { Passage, Reading } from './passage.ts'
import { relativeWordsAt } from './relative-words.ts'

const between = new Set(['', '،', ',', '('])

/** "Today, 10 May" in a paper of the 11th: one of the two is a slip, and nobody here knows which. */
export function warnOfNeighbours(passage: Passage, found: Reading[]): Reading[] {
  const settled = found.map((reading) => ({ ...reading }))
  settled.forEach((reading, index) => {
    const next = settled[index + 1]
    if (next === undefined || !isBesides(passage, reading, next)) return
    if (reading.date === null || next.date === null || reading.date === next.date) return
    for (const doubtful of [reading, next]) {
      doubtful.date = null
      doubtful.warning = 'weekday-disagrees'
    }
  })
  return settled
}

function isBesides(passage: Passage, reading: Reading, next: Reading): boolean {
  const { words } = passage
  if (reading.end !== next.first || !between.has(words[next.first]?.gap ?? '\n')) return false
  const isRelative = Array.from({ length: reading.end - reading.first }, (_, step) =>
    relativeWordsAt(words, reading.first + step),
  ).some((phrase) => phrase !== null)
  return isRelative && dayNumbersAt(passage, next.first).length > 0
}
