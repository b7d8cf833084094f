import assert from 'node:assert/strict'
import test from 'node:test'
import { Refusal } from '../language/refusal.ts'
import { takeAttempt } from './sign-in-throttle.ts'

const minute = 60_000

function at(house: object, email: string, address: string, time: number): number | null {
  try {
    takeAttempt(house, { email, address }, time)
    return null
  } catch (error) {
    assert.ok(error instanceof Refusal && error.code === 'too-many-attempts')
    return error.details['seconds'] as number
  }
}

test('the house listens again when the oldest failure is fifteen minutes old', () => {
  const house = {}
  for (let i = 0; i < 10; i += 1) at(house, 'salma@example.test', `192.0.2.${i}`, i * minute)
  assert.equal(at(house, 'salma@example.test', '198.51.100.1', 10 * minute), 5 * 60)
  assert.equal(at(house, 'salma@example.test', '198.51.100.1', 15 * minute - 1), 1)
  assert.equal(at(house, 'salma@example.test', '198.51.100.1', 15 * minute), null)
  assert.equal(at(house, 'salma@example.test', '198.51.100.1', 15 * minute + 1), 60)
})

test('one address may not try ten people either', () => {
  const house = {}
  for (let i = 0; i < 10; i += 1) at(house, `guess${i}@example.test`, '192.0.2.1', 0)
  assert.equal(at(house, 'salma@example.test', '192.0.2.1', minute), 14 * 60)
  assert.equal(at(house, 'salma@example.test', '192.0.2.2', minute), null)
})

test('a subscriber with a whole network of IPv6 is one address', () => {
  const house = {}
  for (let i = 0; i < 10; i += 1) at(house, `guess${i}@example.test`, `2001:db8:0:7::${i}`, 0)
  assert.equal(at(house, 'a@example.test', '2001:db8::7:1:2:3:4', minute), 14 * 60)
  assert.equal(at(house, 'a@example.test', '2001:db8:0:8::1', minute), null)
})

test('an IPv4 address is the same when written as IPv6', () => {
  const house = {}
  for (let i = 0; i < 10; i += 1) at(house, `guess${i}@example.test`, `::ffff:192.0.2.1`, 0)
  assert.notEqual(at(house, 'a@example.test', '192.0.2.1', 0), null)
  assert.equal(at(house, 'a@example.test', '::ffff:192.0.2.2', 0), null)
})

test('two houses in one process know nothing of each other', () => {
  const house = {}
  for (let i = 0; i < 10; i += 1) at(house, 'salma@example.test', '192.0.2.1', 0)
  assert.equal(at({}, 'salma@example.test', '192.0.2.1', 0), null)
})

test('an attempt counts until it is forgiven, so many at once are no way round', () => {
  const house = {}
  const attempt = { email: 'salma@example.test', address: '192.0.2.1' }
  const open = Array.from({ length: 10 }, () => takeAttempt(house, attempt, 0))
  assert.notEqual(at(house, attempt.email, attempt.address, 0), null)
  open[0]?.forgive()
  assert.equal(at(house, attempt.email, attempt.address, 0), null)
})
