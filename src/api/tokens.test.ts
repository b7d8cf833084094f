import assert from 'node:assert/strict'
import test from 'node:test'
import { Check } from 'typebox/value'
import type { Static } from 'typebox'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'
import { listOf, NewTokenAnswer, TokenAnswer, type List } from './contract.ts'

test('a token is shown once, acts for its colleague, and ends when they say so', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const made = await ask('salma', 'POST', '/api/tokens', { body: { name: 'أداة' } })
  assert.equal(made.statusCode, 201)
  assert.ok(Check(NewTokenAnswer, made.json()))
  const { id, token } = made.json<Static<typeof NewTokenAnswer>>()
  const headers = { authorization: `Bearer ${token}` }
  assert.equal((await ask(null, 'GET', '/api/me', { headers })).statusCode, 200)
  const list = await ask('salma', 'GET', '/api/tokens')
  assert.ok(Check(listOf(TokenAnswer), list.json()))
  assert.ok(!list.payload.includes(token))
  const [newest] = list.json<List<Static<typeof TokenAnswer>>>().items
  assert.deepEqual([newest?.id, newest?.name], [id, 'أداة'])
  assert.equal((await ask('hind', 'DELETE', `/api/tokens/${id}`)).statusCode, 404)
  assert.equal((await ask('salma', 'DELETE', `/api/tokens/${id}`)).statusCode, 204)
  assert.equal((await ask(null, 'GET', '/api/me', { headers })).statusCode, 401)
})

test('a token nobody made is refused, also where strangers may ask', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const headers = { authorization: `Bearer mtb_${'A'.repeat(43)}` }
  assert.equal((await ask(null, 'GET', '/api/me', { headers })).statusCode, 401)
})

test('a token has a name', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const name of ['', ' \u200F ', 'ا'.repeat(101)]) {
    const answer = await ask('salma', 'POST', '/api/tokens', { body: { name } })
    assert.equal(answer.json().error.code, 'invalid-input')
  }
})
