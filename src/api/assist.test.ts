import assert from 'node:assert/strict'
import test from 'node:test'
import { assistantPage } from '../../test/assistant-page.ts'
import { structureOf } from '../assistant/structure-of.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

const url = '/api/assist/structure'
const setting = { published: '2025-08-16', timeZone: 'Africa/Casablanca', country: 'MA' } as const

test('a reporter is told what a text is made of', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const answer = await ask('salma', 'POST', url, { body: { text: assistantPage, ...setting } })
  assert.equal(answer.statusCode, 200)
  assert.deepEqual(answer.json(), structureOf(assistantPage, setting))
})

test('time zone and country are the paper’s unless others are given', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const body = { text: 'وصل غشت\nجاء أمس.', published: '2025-08-16' }
  const answer = await ask('salma', 'POST', url, { body })
  assert.deepEqual(answer.json(), structureOf(body.text, setting))
})

test('a stranger and a moderator are not answered', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const body = { text: 'نص', ...setting }
  assert.equal((await ask(null, 'POST', url, { body })).statusCode, 401)
  assert.equal((await ask('hind', 'POST', url, { body })).statusCode, 403)
})

test('a megabyte is read, more is refused, and so is a day that does not exist', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const long = await ask('salma', 'POST', url, {
    body: { text: 'ا'.repeat(1_000_000), ...setting },
  })
  assert.equal(long.statusCode, 200)
  const longer = await ask('salma', 'POST', url, {
    body: { text: 'ا'.repeat(1_100_000), ...setting },
  })
  assert.equal(longer.statusCode, 400)
  const noDay = await ask('salma', 'POST', url, {
    body: { text: 'نص', ...setting, published: '2025-02-31' },
  })
  assert.equal(noDay.json().error.code, 'invalid-input')
})
