import assert from 'node:assert/strict'
import test from 'node:test'
import { civilHijriDay, hijriDayOf } from './hijri.ts'

const on = (day: string) => new Date(`${day}T00:00:00Z`)

test('days of the Umm al-Qura calendar', () => {
  assert.deepEqual(hijriDayOf(on('2025-08-16')), { year: 1447, month: 2, day: 22 })
  assert.deepEqual(hijriDayOf(on('2025-06-26')), { year: 1447, month: 1, day: 1 })
  assert.deepEqual(hijriDayOf(on('2024-03-11')), { year: 1445, month: 9, day: 1 })
  assert.deepEqual(hijriDayOf(on('1999-12-31')), { year: 1420, month: 9, day: 23 })
})

test('days of the civil calendar, for where the other is not known', () => {
  assert.deepEqual(civilHijriDay(on('2025-08-16')), { year: 1447, month: 2, day: 21 })
  assert.deepEqual(civilHijriDay(on('1970-01-01')), { year: 1389, month: 10, day: 22 })
  assert.deepEqual(civilHijriDay(on('0622-07-19')), { year: 1, month: 1, day: 1 })
})

test('the civil calendar skips no day and repeats none', () => {
  let last = civilHijriDay(on('1900-01-01'))
  for (let day = 1; day <= 60_000; day += 1) {
    const next = civilHijriDay(new Date(on('1900-01-01').getTime() + day * 86_400_000))
    const isTomorrow =
      next.day === last.day + 1
        ? next.month === last.month && next.day <= 30
        : next.day === 1 && last.day >= 29 && next.month === (last.month % 12) + 1
    assert.ok(isTomorrow, `${JSON.stringify(last)} ${JSON.stringify(next)}`)
    last = next
  }
})
