import assert from 'node:assert/strict'
import test from 'node:test'
import { Refusal } from '../language/refusal.ts'
import { parseSetting } from './setting.ts'

const asked = { published: '2025-08-16', timeZone: 'Africa/Casablanca', country: 'MA' }

test('an instant falls on the day it is in the time zone', () => {
  assert.equal(parseSetting(asked).published, '2025-08-16')
  const late = { ...asked, published: '2025-08-15T23:30:00Z', timeZone: 'Asia/Riyadh' }
  assert.equal(parseSetting(late).published, '2025-08-16')
})

test('what is no day, no time zone or no country of the house is refused', () => {
  for (const wrong of [
    { published: '2025-02-31' },
    { published: 'أمس' },
    { timeZone: 'Mars/Olympus' },
    { timeZone: '+01:00' },
    { country: 'XX' },
  ]) {
    assert.throws(
      () => parseSetting({ ...asked, ...wrong }),
      (error) => error instanceof Refusal && error.code === 'invalid-input',
      JSON.stringify(wrong),
    )
  }
})
