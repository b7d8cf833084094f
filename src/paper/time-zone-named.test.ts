import assert from 'node:assert/strict'
import test from 'node:test'
import { timeZoneNamed } from './time-zone-named.ts'

test('zones are known by every name they have', () => {
  assert.equal(timeZoneNamed('Africa/Casablanca'), 'Africa/Casablanca')
  assert.notEqual(timeZoneNamed('Asia/Calcutta'), null)
  assert.notEqual(timeZoneNamed('Asia/Kolkata'), null)
  assert.equal(timeZoneNamed('UTC'), 'UTC')
})
