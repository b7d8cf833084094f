import { fold } from '../fold.ts'
import { addDays, weekdayOf } from './calendar.ts'
import { startOfLead } from './leading-words.ts'
import type { Passage, Reader } from './passage.ts'
import { isDual, weekdays, whens, type When } from './vocabulary.ts'
import { weekdaysBefore } from './weekdays-before.ts'
import { dayInWeek } from './weeks.ts'
import { writtenDayAt } from './read-written-day.ts'
import type { Word } from './words.ts'

/** يوم الجمعة الماضي، السبت والأحد القادمين، الخميس من الأسبوع المقبل. A weekday alone could be any. */
export const readWeekday: Reader = (passage, at) => {
  const weekday = weekdayAt(passage.words, at)
  if (weekday === null) return null
  const first = startOfLead(passage, at)
  const told = tellWhich(passage, at + 1)
  if (told !== null && leadsToDate(passage, at, told.end)) return null
  if (told !== null) {
    return [{ first, end: told.end, date: told.dayOf(weekday), warning: null }]
  }
  const other = secondWeekday(passage.words, at + 1)
  const both = other === null ? null : tellWhich(passage, other.at + 1)
  if (other === null || both === null || !both.isOfBoth) return null
  const [date, otherDate] = inOrder(both, both.dayOf(weekday), both.dayOf(other.weekday))
  return [
    { first, end: at + 1, date, warning: null },
    { first: other.at, end: both.end, date: otherDate, warning: null },
  ]
}

/** الأحد المقبل الموافق لـ 19 مارس is one day, and the date reads it. */
function leadsToDate(passage: Passage, at: number, end: number): boolean {
  return [end, end + 1, end + 2].some(
    (index) => writtenDayAt(passage, index) !== null && weekdaysBefore(passage, index)?.at === at,
  )
}

function weekdayAt(words: Word[], at: number): number | null {
  return weekdays.get(words[at]?.letters ?? '') ?? null
}

const and = new Set(['و', 'إلى', 'حتى', 'أو'].map(fold))

function secondWeekday(words: Word[], at: number): { at: number; weekday: number } | null {
  const word = words[at]
  if (word?.gap !== '') return null
  const second = word.prefix === 'و' ? at : and.has(word.letters) ? at + 1 : null
  const weekday = second === null ? null : weekdayAt(words, second)
  return second === null || weekday === null ? null : { at: second, weekday }
}

/** Of "last Friday and Saturday", said on a Saturday, both are a week ago. */
function inOrder({ when }: Told, first: string, second: string): [string, string] {
  if (first <= second) return [first, second]
  return when === 'past' ? [addDays(first, -7), second] : [first, addDays(second, 7)]
}

interface Told {
  when: When
  end: number
  isOfBoth: boolean
  dayOf: (weekday: number) => string
}

const of = fold('من')
const week = fold('الأسبوع')
const thisWord = fold('هذا')
const beforeIt = fold('قبل')
const afterIt = fold('بعد')
const what = fold('ما')

/** The words after a weekday that tell which one it is. */
function tellWhich(passage: Passage, at: number): Told | null {
  const said = (step: number) => {
    const word = passage.words[at + step]
    return word?.gap === '' && word.prefix === '' ? word.letters : ''
  }
  const inWeek = (when: When, steps: number): Told => ({
    when,
    end: at + steps,
    isOfBoth: true,
    dayOf: (weekday) => dayInWeek(weekday, when, passage),
  })
  if (said(0) === of && said(1) === thisWord && said(2) === week) return inWeek('current', 3)
  const whenOfWeek = said(0) === of && said(1) === week ? whens.get(said(2)) : undefined
  if (whenOfWeek !== undefined) return inWeek(whenOfWeek, 3)
  const skipped = said(0) === what ? 1 : 0
  const isBeyond = said(skipped) === beforeIt || said(skipped) === afterIt
  const steps = isBeyond ? skipped + 1 : 0
  const when = whens.get(said(steps))
  if (when === undefined || when === 'current') return null
  if (isBeyond && (said(skipped) === beforeIt) !== (when === 'past')) return null
  return {
    when,
    end: at + steps + 1,
    isOfBoth: isDual(said(steps)),
    dayOf: (weekday) =>
      nearestWeekday(passage.published, { weekday, when, weeks: isBeyond ? 1 : 0 }),
  }
}

/** Never the paper's own day: on a Friday, "next Friday" is a week away. */
function nearestWeekday(
  published: string,
  { weekday, when, weeks }: { weekday: number; when: 'past' | 'future'; weeks: number },
): string {
  const today = weekdayOf(published)
  if (when === 'future') return addDays(published, ((weekday - today + 6) % 7) + 1 + 7 * weeks)
  return addDays(published, -(((today - weekday + 6) % 7) + 1 + 7 * weeks))
}
