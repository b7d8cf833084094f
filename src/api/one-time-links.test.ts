import assert from 'node:assert/strict'
import test from 'node:test'
import { Check } from 'typebox/value'
import { freshDatabase } from '../../test/fresh-database.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { readConfig } from '../config.ts'
import { buildServer } from '../http/build-server.ts'
import { makeOwnerLink } from '../staff/make-owner-link.ts'
import { apiDoor } from './api.ts'
import { LinkAnswer, MeAnswer } from './contract.ts'

const password = 'اخترتها بنفسي 7'

test('an invitation goes from the owner’s screen to a signed-in colleague', async (t) => {
  const { ask, config } = await openTestHouse(t, [apiDoor])
  const body = { name: 'منى', email: 'mona@example.test', role: 'editor' }
  const invited = await ask('nadia', 'POST', '/api/staff', { body })
  assert.equal(invited.statusCode, 201)
  const { url, staff } = invited.json<LinkAnswer>()
  assert.ok(Check(LinkAnswer, invited.json()))
  assert.ok(url.startsWith(`${config.origin}/newsroom/link/`))
  const link = `/api/one-time-links/${url.split('/').at(-1)}`
  const described = await ask(null, 'GET', link)
  assert.deepEqual(described.json(), { purpose: 'invitation', name: 'منى', email: body.email })
  const used = await ask(null, 'POST', link, { body: { password } })
  assert.equal(used.statusCode, 201)
  assert.ok(Check(MeAnswer, used.json()))
  const [cookie] = used.cookies
  const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
  const me = (await ask(null, 'GET', '/api/me', { headers })).json<MeAnswer>()
  assert.deepEqual([me.staff.id, me.staff.state], [staff.id, 'active'])
  for (const method of ['GET', 'POST'] as const) {
    const again = await ask(null, method, link, method === 'GET' ? {} : { body: { password } })
    assert.equal(again.statusCode, 410)
    assert.equal(again.json().error.code, 'link-expired')
  }
})

test('an empty house gets its first owner over the wire', async (t) => {
  const db = await freshDatabase(t)
  const origin = 'http://127.0.0.1:3000'
  const config = { ...readConfig({ MATBAA_LOG: 'silent' }), origin }
  const server = await buildServer({ db, config, mediaFolder: '', builtFolder: '' }, [apiDoor])
  t.after(() => server.close())
  const link = await makeOwnerLink(db)
  const url = `/api/one-time-links/${link?.secret}`
  const ask = (body: object) => server.inject({ method: 'POST', url, payload: body })
  assert.equal((await ask({ password })).statusCode, 400)
  const owner = { name: 'نادية', email: 'nadia@example.test' }
  assert.equal((await ask({ ...owner, password: 'قصيرة' })).statusCode, 422)
  const answer = await ask({ ...owner, password })
  assert.equal(answer.statusCode, 201)
  assert.equal(answer.json<MeAnswer>().staff.role, 'owner')
  // Without TLS the cookie can't be marked for TLS only.
  assert.equal(answer.cookies[0]?.name, 'matbaa_session')
})
