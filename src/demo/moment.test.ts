import assert from 'node:assert/strict'
import test from 'node:test'
import { dateOf, weekdayAfter } from './moment.ts'

const riyadh = 'Asia/Riyadh'
/** A Tuesday, a quarter past midnight in Riyadh. */
const now = new Date('2026-11-23T21:15:00Z')

test('yesterday evening is yesterday where the paper is', () => {
  const evening = dateOf({ daysAgo: 1, at: '18:30' }, { now, timeZone: riyadh })
  assert.equal(evening.toISOString(), '2026-11-23T15:30:00.000Z')
})

test('tomorrow morning is ahead', () => {
  const morning = dateOf({ daysAhead: 1, at: '08:00' }, { now, timeZone: riyadh })
  assert.equal(morning.toISOString(), '2026-11-25T05:00:00.000Z')
})

test('the last Saturday is today only once its hour has passed', () => {
  const last = (at: string) =>
    dateOf({ last: 'saturday', at: '10:00' }, { now: new Date(at), timeZone: riyadh }).toISOString()
  assert.equal(last('2026-11-28T06:59:00Z'), '2026-11-21T07:00:00.000Z')
  assert.equal(last('2026-11-28T07:00:00Z'), '2026-11-28T07:00:00.000Z')
  assert.equal(last('2026-11-29T12:00:00Z'), '2026-11-28T07:00:00.000Z')
})

test('west of Greenwich the clock is behind', () => {
  const noon = dateOf({ daysAgo: 0, at: '12:00' }, { now, timeZone: 'America/St_Johns' })
  assert.equal(noon.toISOString(), '2026-11-23T15:30:00.000Z')
})

test('a day is named from the day of the article', () => {
  assert.equal(weekdayAfter(now, 0, riyadh), 'الثلاثاء')
  assert.equal(weekdayAfter(now, -1, riyadh), 'الاثنين')
})
