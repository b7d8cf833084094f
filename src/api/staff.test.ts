import assert from 'node:assert/strict'
import test from 'node:test'
import { Check } from 'typebox/value'
import { emailOf, passwordOfAll } from '../../test/cast.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'
import { LinkAnswer, listOf, StaffAnswer, type List } from './contract.ts'

test('the owner sees the whole staff, page by page', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const first = (await ask('nadia', 'GET', '/api/staff?limit=3')).json<List<StaffAnswer>>()
  assert.ok(Check(listOf(StaffAnswer), first))
  assert.equal(first.total, 5)
  const rest = await ask('nadia', 'GET', `/api/staff?limit=3&cursor=${first.next}`)
  const everyone = [...first.items, ...rest.json<List<StaffAnswer>>().items]
  assert.deepEqual(
    everyone.map(({ email }) => email),
    (['nadia', 'idriss', 'salma', 'yassine', 'hind'] as const).map(emailOf),
  )
})

test('no answer about the staff holds a password, hashed or not', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const { payload } = await ask('nadia', 'GET', '/api/staff')
  assert.ok(!/argon2|password/i.test(payload))
})

test('a suspended colleague is shut out with their next request, and let back in', async (t) => {
  const { ask, cast } = await openTestHouse(t, [apiDoor])
  const { staffId } = cast.salma
  assert.equal((await ask('salma', 'GET', '/api/me')).statusCode, 200)
  const suspended = await ask('nadia', 'POST', `/api/staff/${staffId}/suspension`, { body: {} })
  assert.equal(suspended.statusCode, 201)
  assert.equal(suspended.json<StaffAnswer>().state, 'suspended')
  assert.equal((await ask('salma', 'GET', '/api/me')).statusCode, 401)
  const back = await ask('nadia', 'DELETE', `/api/staff/${staffId}/suspension`)
  assert.equal(back.json<StaffAnswer>().state, 'active')
  assert.equal((await ask('salma', 'GET', '/api/me')).statusCode, 200)
})

test('a new role opens and shuts doors at once; the last owner keeps theirs', async (t) => {
  const { ask, cast } = await openTestHouse(t, [apiDoor])
  const role = (name: string) => ({ body: { role: name } })
  assert.equal((await ask('salma', 'GET', '/api/logbook')).statusCode, 403)
  await ask('nadia', 'PATCH', `/api/staff/${cast.salma.staffId}`, role('editor'))
  assert.equal((await ask('salma', 'GET', '/api/logbook')).statusCode, 200)
  const last = await ask('nadia', 'PATCH', `/api/staff/${cast.nadia.staffId}`, role('editor'))
  assert.equal(last.statusCode, 409)
  assert.equal(last.json().error.code, 'last-owner')
})

test('a forgotten password is replaced by a link that the owner passes on', async (t) => {
  const { ask, cast } = await openTestHouse(t, [apiDoor])
  const made = await ask('nadia', 'POST', `/api/staff/${cast.salma.staffId}/password-link`)
  assert.equal(made.statusCode, 201)
  const link = `/api/one-time-links/${made.json<LinkAnswer>().url.split('/').at(-1)}`
  await ask(null, 'POST', link, { body: { password: 'كلمة جديدة تماماً' } })
  const comesIn = (password: string) =>
    ask(null, 'POST', '/api/sessions', { body: { email: emailOf('salma'), password } })
  assert.equal((await comesIn(passwordOfAll)).statusCode, 401)
  assert.equal((await comesIn('كلمة جديدة تماماً')).statusCode, 201)
})

test('what is not asked for is refused, with its place', async (t) => {
  const { ask, cast } = await openTestHouse(t, [apiDoor])
  const invitation = { name: 'منى', email: 'mona@example.test', role: 'editor' }
  const unknown = await ask('nadia', 'POST', '/api/staff', {
    body: { ...invitation, password: passwordOfAll },
  })
  assert.equal(unknown.statusCode, 400)
  assert.ok(!unknown.payload.includes(passwordOfAll))
  const role = await ask('nadia', 'POST', '/api/staff', { body: { ...invitation, role: 'king' } })
  assert.equal(role.json().error.details.path, 'body/role')
  const url = `/api/staff/${cast.salma.staffId}`
  const email = await ask('nadia', 'PATCH', url, { body: { email: 'x@example.test' } })
  assert.equal(email.statusCode, 400)
  assert.equal((await ask('nadia', 'PATCH', '/api/staff/0', { body: {} })).statusCode, 400)
})

test('everyone but the owner is refused at every door of the staff room', async (t) => {
  const { ask, cast } = await openTestHouse(t, [apiDoor])
  const url = `/api/staff/${cast.yassine.staffId}`
  const invitation = { name: 'منى', email: 'mona@example.test', role: 'editor' }
  for (const who of ['idriss', 'salma', 'hind', null] as const) {
    const answers = await Promise.all([
      ask(who, 'GET', '/api/staff'),
      ask(who, 'POST', '/api/staff', { body: invitation }),
      ask(who, 'PATCH', url, { body: { role: 'owner' } }),
      ask(who, 'POST', `${url}/suspension`, { body: {} }),
      ask(who, 'DELETE', `${url}/suspension`),
      ask(who, 'POST', `${url}/password-link`, { body: {} }),
    ])
    const expected = who === null ? 401 : 403
    assert.deepEqual(
      answers.map(({ statusCode }) => statusCode),
      answers.map(() => expected),
    )
  }
})
