import assert from 'node:assert/strict'
import { test } from 'node:test'
import { instantOf, wallTimeOf } from './instant-of.ts'

const iso = (wallTime: string, zone: string) => instantOf(wallTime, zone)?.toISOString()

test('an hour is taken in the time zone of the paper', () => {
  assert.equal(iso('2026-12-01T08:00', 'Africa/Tunis'), '2026-12-01T07:00:00.000Z')
  assert.equal(iso('2026-07-01T08:00', 'Africa/Cairo'), '2026-07-01T05:00:00.000Z')
  assert.equal(iso('2026-01-01T08:00', 'Africa/Cairo'), '2026-01-01T06:00:00.000Z')
  assert.equal(instantOf('', 'Africa/Tunis'), null)
})

test('the hours around a moved clock are right', () => {
  // Clocks in Beirut went from 23:59 of the 28th to 01:00 of the 29th of March 2026.
  assert.equal(iso('2026-03-28T23:30', 'Asia/Beirut'), '2026-03-28T21:30:00.000Z')
  assert.equal(iso('2026-03-29T01:30', 'Asia/Beirut'), '2026-03-28T22:30:00.000Z')
})

test('an instant is shown as the clocks there show it', () => {
  const instant = new Date('2026-12-01T07:00:30Z')
  assert.equal(wallTimeOf(instant, 'Africa/Tunis'), '2026-12-01T08:00')
})
