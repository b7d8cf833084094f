import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { InjectOptions } from 'fastify'
import { listComments } from '../../src/comments/list-comments.ts'
import { newVisitor } from '../../src/comments/visitor.ts'
import { siteDoor } from '../../src/site/site.ts'
import { article, headline, p } from '../builders.ts'
import { published } from '../published.ts'
import { openTestHouse, testOrigin } from '../test-house.ts'

const path = `/articles/${encodeURI('الميناء')}`
const form = 'application/x-www-form-urlencoded'

async function harbour(t: TestContext) {
  const house = await openTestHouse(t, [siteDoor])
  const id = await published(house.db, article(headline('الميناء'), p('نص.')))
  const send = (payload: string, more: InjectOptions = {}) =>
    house.server.inject({
      method: 'POST',
      url: `/a/${id}/comments`,
      ...more,
      headers: { 'content-type': form, ...more.headers },
      payload,
    })
  const kept = async () => (await listComments(house.db, house.cast.hind, { limit: 100 })).items
  return { ...house, id, send, kept }
}

const words = (text: string) => new URLSearchParams({ name: 'عمر', text }).toString()

test('a form that a browser sent for another site is refused, however it says so', async (t) => {
  const { send, kept } = await harbour(t)
  const strangers: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `${testOrigin}.evil.example` },
    { origin: testOrigin.replace('https', 'http') },
    { origin: `${testOrigin}:8443` },
    { origin: 'https://jarida.example@evil.example' },
    { origin: 'file://' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { 'sec-fetch-site': 'cross-site', origin: testOrigin },
    { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
    { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
  ]
  for (const headers of strangers) {
    const { statusCode } = await send(words('من موقع آخر'), { headers })
    assert.equal(statusCode, 403, JSON.stringify(headers))
  }
  assert.deepEqual(await kept(), [])
  const own = { origin: testOrigin, 'sec-fetch-site': 'same-origin' }
  assert.equal((await send(words('من هنا'), { headers: own })).statusCode, 303)
})

test('a form in any odd shape is refused in words, and nothing is kept', async (t) => {
  const { send, kept } = await harbour(t)
  const shapes = [
    '',
    '&&&===',
    'name=Omar',
    'text=words',
    'name=&text=',
    'name[]=Omar&text[]=words',
    'name[0]=Omar&text[a]=words',
    'name.x=Omar&text.x=words',
    '__proto__=x&constructor=y',
    '__proto__[name]=Omar&__proto__[text]=words',
    'NAME=Omar&TEXT=words',
    '{"name":"Omar","text":"words"}',
    'name=%20%E2%80%8B&text=words',
    'name=Omar&text=%E2%80%8F%C2%AD%CD%8F',
    'name=%&text=%',
    `${'a=b&'.repeat(10_000)}`,
  ]
  for (const shape of shapes.slice(0, -2)) {
    const { statusCode, body } = await send(shape)
    assert.equal(statusCode, 422, shape)
    assert.match(body, /role="alert"/)
  }
  for (const shape of shapes.slice(-2)) {
    const { statusCode } = await send(shape)
    assert.ok([303, 422].includes(statusCode), shape.slice(0, 40))
  }
  assert.ok((await kept()).length <= 1)
})

test('of a field that is there twice the first counts', async (t) => {
  const { send, kept } = await harbour(t)
  await send('name=Omar&name=Hind&text=first&text=second')
  const [comment] = await kept()
  assert.deepEqual([comment?.name, comment?.text], ['Omar', 'first'])
})

test('a body that is no form, or more of one than anybody writes, is refused', async (t) => {
  const { send, kept } = await harbour(t)
  for (const type of ['application/json', 'text/plain', 'multipart/form-data; boundary=x', '']) {
    const { statusCode } = await send(words('كلمة'), { headers: { 'content-type': type } })
    assert.equal(statusCode, 400, type)
  }
  assert.equal((await send(`name=Omar&text=${'a'.repeat(65_537)}`)).statusCode, 413)
  assert.equal((await send(`name=${'%D8%A7'.repeat(9000)}&text=x`)).statusCode, 422)
  assert.deepEqual(await kept(), [])
})

test('letters heaped upon each other do not reach over the neighbours', async (t) => {
  const { send, kept } = await harbour(t)
  const heaps = [
    new URLSearchParams({ name: `ع${'\u0651'.repeat(200)}`, text: 'نص' }),
    new URLSearchParams({ name: 'عمر', text: `Z${'\u0310\u0324'.repeat(300)}algo` }),
  ]
  for (const heap of heaps) assert.equal((await send(heap.toString())).statusCode, 422)
  assert.deepEqual(await kept(), [])
  const vocalised = new URLSearchParams({ name: 'مُحَمَّدٌ', text: 'إِنَّ الْمُدَّةَ' })
  assert.equal((await send(vocalised.toString())).statusCode, 303)
})

test('the sixth comment in ten minutes waits, whatever address the sender claims', async (t) => {
  const { send } = await harbour(t)
  const statuses = []
  for (let turn = 0; turn < 7; turn += 1) {
    const headers = {
      'x-forwarded-for': `203.0.113.${turn}`,
      'x-real-ip': `203.0.113.${turn}`,
      forwarded: `for=203.0.113.${turn}`,
      'user-agent': `browser ${turn}`,
    }
    statuses.push((await send(words(`تعليق ${turn}`), { headers })).statusCode)
  }
  assert.deepEqual(statuses, [303, 303, 303, 303, 303, 429, 429])
})

test('a sender with a whole network of IPv6 is one sender', async (t) => {
  const { send } = await harbour(t)
  const statuses = []
  for (let turn = 0; turn < 6; turn += 1) {
    const remoteAddress = `2001:db8:1:2:${turn}::${turn}`
    statuses.push((await send(words(`تعليق ${turn}`), { remoteAddress })).statusCode)
  }
  assert.equal(statuses.at(-1), 429)
})

test('ten that are sent at the same moment are counted like ten in a row', async (t) => {
  const { send, kept } = await harbour(t)
  const statuses = await Promise.all(
    Array.from({ length: 10 }, async (_, turn) => (await send(words(`معاً ${turn}`))).statusCode),
  )
  assert.equal(statuses.filter((status) => status === 303).length, 5)
  assert.equal((await kept()).length, 5)
})

test('a machine that fills the trap is counted, answered like a person and shown to nobody', async (t) => {
  const { send, server, kept } = await harbour(t)
  for (let turn = 0; turn < 5; turn += 1) {
    const { statusCode } = await send(`${words(`إعلان ${turn}`)}&website=https://spam.example`)
    assert.equal(statusCode, 303)
  }
  assert.equal((await send(words('تعليق'))).statusCode, 429)
  assert.ok((await kept()).every(({ standing }) => standing.state === 'removed'))
  assert.ok(!(await server.inject(path)).body.includes('إعلان'))
})

test('no cookie but one’s own shows a comment that waits', async (t) => {
  const { db, send, server } = await harbour(t)
  const posted = await send(words('سرّ عمر'))
  const [own] = posted.cookies
  const value = own?.value ?? ''
  const others = [
    (await newVisitor(db)).cookieValue,
    value.slice(0, -1),
    `${value}=`,
    `${value.slice(0, 22)}.${'A'.repeat(43)}`,
    `${'A'.repeat(22)}${value.slice(22)}`,
    value.toUpperCase(),
    '..',
    '%00',
    '*',
    "' OR 1=1 --",
    'x'.repeat(7000),
  ]
  for (const other of others) {
    const cookie = `__Host-matbaa_visitor=${other}`
    const { statusCode, body, headers } = await server.inject({ url: path, headers: { cookie } })
    assert.equal(statusCode, 200, other.slice(0, 60))
    assert.ok(!body.includes('سرّ عمر'), other.slice(0, 60))
    assert.equal(headers['cache-control'], 'private, no-store')
  }
  const tossed = { cookie: `matbaa_visitor=${value}` }
  assert.ok(!(await server.inject({ url: path, headers: tossed })).body.includes('سرّ عمر'))
  const cookie = `${own?.name}=${value}`
  assert.ok((await server.inject({ url: path, headers: { cookie } })).body.includes('سرّ عمر'))
})

test('a page with a comment that waits is kept by no cache, and the public one never has it', async (t) => {
  const { send, server } = await harbour(t)
  const before = await server.inject(path)
  const [own] = (await send(words('سرّ عمر'))).cookies
  const cookie = `${own?.name}=${own?.value}`
  const etag = String(before.headers.etag)
  const mine = await server.inject({ url: path, headers: { cookie, 'if-none-match': etag } })
  assert.deepEqual([mine.statusCode, mine.headers['etag']], [200, undefined])
  assert.equal(mine.headers['cache-control'], 'private, no-store')
  assert.equal((await server.inject(path)).headers.etag, etag)
})

test('what was typed and refused comes back as text and nothing else', async (t) => {
  const { send } = await harbour(t)
  const hostile = `"><script>alert(1)</script></textarea><img src=x onerror=alert(1)>`
  const { body } = await send(new URLSearchParams({ name: hostile, text: ' ' }).toString())
  assert.ok(!body.includes('<script>alert') && !body.includes('<img src=x'))
  const again = await send(new URLSearchParams({ name: ' ', text: hostile }).toString())
  assert.ok(!again.body.includes('<script>alert') && !again.body.includes('</textarea><img'))
})
