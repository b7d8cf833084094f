import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { Check } from 'typebox/value'
import { emailOf, passwordOfAll, type Cast } from '../../test/cast.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { permissionsOf } from '../staff/staff.ts'
import { apiDoor } from './api.ts'
import { MeAnswer, type List, type SessionAnswer } from './contract.ts'

async function newsroom(t: TestContext) {
  const house = await openTestHouse(t, [apiDoor])
  const comesIn = (who: keyof Cast, password = passwordOfAll) =>
    house.ask(null, 'POST', '/api/sessions', {
      body: { email: emailOf(who), password },
      headers: { 'user-agent': 'Firefox' },
    })
  const cookieOf = async (who: keyof Cast) => {
    const [cookie] = (await comesIn(who)).cookies
    return { cookie: `${cookie?.name}=${cookie?.value}` }
  }
  return { ...house, comesIn, cookieOf }
}

test('signing in answers who one is and sets a cookie that no script can read', async (t) => {
  const { comesIn } = await newsroom(t)
  const answer = await comesIn('idriss')
  assert.equal(answer.statusCode, 201)
  assert.equal(answer.headers['cache-control'], 'no-store')
  const me = answer.json<MeAnswer>()
  assert.ok(Check(MeAnswer, me))
  assert.deepEqual(me.permissions, permissionsOf('editor'))
  const [cookie] = answer.cookies
  assert.match(cookie?.value ?? '', /^[\w-]{43}$/)
  assert.deepEqual(
    [cookie?.name, cookie?.httpOnly, cookie?.secure, cookie?.sameSite, cookie?.path],
    ['__Host-matbaa_session', true, true, 'Lax', '/'],
  )
})

test('a wrong password is 401 and sets no cookie; the eleventh is 429', async (t) => {
  const { comesIn } = await newsroom(t)
  const wrong = await comesIn('idriss', 'كلمة مرور أخرى')
  assert.equal(wrong.statusCode, 401)
  assert.equal(wrong.json().error.code, 'wrong-credentials')
  assert.deepEqual(wrong.cookies, [])
  for (let i = 1; i < 10; i += 1) await comesIn('idriss', 'كلمة مرور أخرى')
  assert.equal((await comesIn('idriss')).statusCode, 429)
})

test('the cookie tells who asks, and each look at oneself renews it', async (t) => {
  const { ask, cookieOf } = await newsroom(t)
  const headers = await cookieOf('hind')
  const answer = await ask(null, 'GET', '/api/me', { headers })
  assert.equal(answer.json<MeAnswer>().staff.email, emailOf('hind'))
  const [renewed] = answer.cookies
  assert.equal(`${renewed?.name}=${renewed?.value}`, headers.cookie)
  assert.equal(renewed?.maxAge, 30 * 24 * 60 * 60)
  const byToken = await ask('hind', 'GET', '/api/me', { headers: await cookieOf('salma') })
  assert.equal(byToken.json<MeAnswer>().staff.email, emailOf('hind'))
  assert.deepEqual(byToken.cookies, [])
})

test('a stranger is nobody here', async (t) => {
  const { ask } = await newsroom(t)
  for (const url of ['/api/me', '/api/sessions', '/api/tokens', '/api/staff', '/api/logbook']) {
    const answer = await ask(null, 'GET', url)
    assert.equal(answer.statusCode, 401, url)
    assert.equal(answer.json().error.code, 'not-signed-in')
  }
})

test('signing out clears the cookie and ends the session; once more is no fault', async (t) => {
  const { ask, cookieOf } = await newsroom(t)
  const headers = await cookieOf('salma')
  const answer = await ask(null, 'DELETE', '/api/sessions/current', { headers })
  assert.equal(answer.statusCode, 204)
  assert.equal(answer.cookies[0]?.value, '')
  assert.equal((await ask(null, 'GET', '/api/me', { headers })).statusCode, 401)
  assert.equal((await ask(null, 'DELETE', '/api/sessions/current', { headers })).statusCode, 204)
})

test('a colleague ends one of their sessions from another', async (t) => {
  const { ask, cookieOf } = await newsroom(t)
  const phone = await cookieOf('salma')
  const desk = await cookieOf('salma')
  const list = (await ask(null, 'GET', '/api/sessions', { headers: desk })).json<
    List<SessionAnswer>
  >()
  assert.deepEqual([list.total, list.next], [2, null])
  const other = list.items.find(({ isCurrent }) => !isCurrent)
  assert.equal(other?.device, 'Firefox')
  const url = `/api/sessions/${other?.id}`
  assert.equal((await ask('hind', 'DELETE', url)).statusCode, 404)
  assert.equal((await ask(null, 'DELETE', url, { headers: desk })).statusCode, 204)
  assert.equal((await ask(null, 'GET', '/api/me', { headers: phone })).statusCode, 401)
  assert.equal((await ask(null, 'GET', '/api/me', { headers: desk })).statusCode, 200)
})

test('nobody is signed in from another site', async (t) => {
  const { ask } = await newsroom(t)
  const answer = await ask(null, 'POST', '/api/sessions', {
    body: { email: emailOf('salma'), password: passwordOfAll },
    headers: { origin: 'https://elsewhere.example' },
  })
  assert.equal(answer.statusCode, 403)
  assert.deepEqual(answer.cookies, [])
})
