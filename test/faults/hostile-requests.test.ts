import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { apiDoor } from '../../src/api/api.ts'
import { healthDoor } from '../../src/api/health.ts'
import { newsroomAppDoor } from '../../src/http/newsroom-app.ts'
import { siteDoor } from '../../src/site/site.ts'
import { article, headline, p } from '../builders.ts'
import { published } from '../published.ts'
import { openTestHouse, testOrigin } from '../test-house.ts'

const picture = '0123456789abcdef0123-320.webp'
const slug = 'الميناء-يفتح-أبوابه'

async function wholeHouse(t: TestContext) {
  const house = await openTestHouse(t, [healthDoor, apiDoor, newsroomAppDoor, siteDoor])
  const id = await published(house.db, article(headline('الميناء يفتح أبوابه'), p('نص.')))
  writeFileSync(join(house.mediaFolder, picture), 'a picture')
  const ask = (request: InjectOptions) => house.server.inject(request)
  return { ...house, id, inject: ask, get: (url: string) => ask({ url }) }
}

/** One of every kind of answer. */
const addresses = [
  '/',
  `/articles/${encodeURI(slug)}`,
  '/a/1',
  '/a/1/comments',
  '/search?q=%3Cscript%3E',
  '/legal',
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  '/icon.svg',
  '/favicon.ico',
  '/nothing',
  '/nothing.js',
  `/media/${picture}`,
  '/media/nothing.webp',
  '/assets/nothing.css',
  '/preview/1',
  '/newsroom',
  '/newsroom/',
  '/newsroom/link/secret',
  '/newsroom/assets/nothing.js',
  '/api/me',
  '/api/nothing',
  '/api/search?q=x',
  '/api/openapi.json',
  '/api/articles?limit=x',
  '/healthz',
  '/metrics',
  '/articles/%E0%A4%A',
  '/api/%E0%A4%A',
  `/articles/${'a'.repeat(4000)}`,
]

test('every answer says what it may do, may not be framed by others, and is not guessed at', async (t) => {
  const { get } = await wholeHouse(t)
  for (const url of addresses) {
    const { headers, statusCode } = await get(url)
    assert.ok(statusCode < 500, `${url}: ${statusCode}`)
    const policy = String(headers['content-security-policy'])
    assert.ok(policy.startsWith(`default-src 'none'`), `${url}: ${policy}`)
    assert.match(policy, /frame-ancestors '(none|self)'|sandbox/, url)
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? `'none'`
    assert.ok([`'self'`, `'none'`].includes(scripts), `${url}: ${scripts}`)
    assert.equal(headers['x-content-type-options'], 'nosniff', url)
    assert.ok(headers['referrer-policy'], url)
  }
})

test('an address that leads out of its folder, or is no address at all, leads nowhere', async (t) => {
  const { get } = await wholeHouse(t)
  const ways = [
    '../package.json',
    '..%2fpackage.json',
    '%2e%2e/package.json',
    '%2e%2e%2fpackage.json',
    '..\\package.json',
    '..%5cpackage.json',
    '%252e%252e%252fpackage.json',
    '....//package.json',
    '%c0%ae%c0%ae%c0%afpackage.json',
    '%e0%80%ae%e0%80%ae/package.json',
    'originals/x',
    `${picture}%00.css`,
    `${picture}%20`,
    `./${picture}/..`,
    '%00',
    '%',
    '%E0%A4%A',
    '/etc/passwd',
    '%2fetc%2fpasswd',
  ]
  for (const folder of ['media', 'assets', 'newsroom/assets', 'articles', 'sections', 'preview']) {
    for (const way of ways) {
      const { statusCode, body } = await get(`/${folder}/${way}`)
      // Above its files the newsroom shows its own page.
      const expected = folder === 'newsroom/assets' ? [200, 400, 404] : [400, 401, 404]
      assert.ok(expected.includes(statusCode), `/${folder}/${way}: ${statusCode}`)
      assert.ok(!/"dependencies"|root:/.test(body))
    }
  }
})

test('an address cut inside a letter is answered in the paper’s own design', async (t) => {
  const { get } = await wholeHouse(t)
  const whole = `/articles/${encodeURI(slug)}`
  for (const cut of [1, 2, 4, 5]) {
    const { statusCode, headers, body } = await get(whole.slice(0, -cut))
    assert.equal(statusCode, 404)
    assert.match(String(headers['content-type']), /^text\/html/)
    assert.match(body, /<footer class="footer">/)
  }
  const { statusCode, json } = await get('/api/articles/%E0%A4%A')
  assert.deepEqual([statusCode, Object.keys(json())], [401, ['error']])
  assert.equal((await get('/search?q=%E0%A4%A')).statusCode, 200)
})

test('no address of ours is taken from what the asker says of the host', async (t) => {
  const { inject, ask, id } = await wholeHouse(t)
  const poison = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'gopher',
    'x-original-url': '/newsroom/',
    'x-rewrite-url': '/newsroom/',
    forwarded: 'host=evil.example;proto=gopher',
    'x-forwarded-for': 'evil.example',
  }
  for (const url of addresses) {
    const { body, headers } = await inject({ url, headers: poison })
    assert.ok(!/evil\.example|gopher/.test(body + JSON.stringify(headers)), url)
  }
  const staff = { name: 'منى', email: 'mona@example.test', role: 'reporter' }
  const invited = await ask('nadia', 'POST', '/api/staff', { body: staff, headers: poison })
  assert.ok(invited.json().url.startsWith(`${testOrigin}/newsroom/link/`))
  const own = await ask('nadia', 'GET', `/api/articles/${id}`, { headers: poison })
  assert.ok(own.json().url.startsWith(`${testOrigin}/articles/`))
})

test('no address leads to another site', async (t) => {
  const { get } = await wholeHouse(t)
  const ways = ['//evil.example', '/\\evil.example', '///evil.example/', '/%2f%2fevil.example']
  ways.push('/%5cevil.example', '/https://evil.example', '/.evil.example', '/%09/evil.example')
  await leadsNowhereElse(get, ways)
})

const known = fileURLToPath(
  new URL('../../../shared/data/urls/open-redirect-payloads.txt', import.meta.url),
)

test(
  'no address of a list that opened other sites leads to another one',
  { skip: existsSync(known) ? false : 'the list of open redirects is not here' },
  async (t) => {
    const { get } = await wholeHouse(t)
    const ways = readFileSync(known, 'utf8').split('\n')
    await leadsNowhereElse(
      get,
      ways.filter((way) => way.startsWith('/')),
    )
    await leadsNowhereElse(
      get,
      ways.map((way) => `/${way}`),
    )
  },
)

async function leadsNowhereElse(
  get: (url: string) => Promise<LightMyRequestResponse>,
  ways: string[],
): Promise<void> {
  for (const way of ways.map((one) => encodeURI(one).replaceAll('%25', '%'))) {
    for (const url of [way, `/newsroom${way}`, `/articles${way}`, `/a/1${way}`, `/?next=${way}`]) {
      const { statusCode, headers } = await get(url)
      assert.ok(statusCode < 500, `${url}: ${statusCode}`)
      const to = new URL(String(headers.location ?? '/'), testOrigin)
      assert.equal(to.origin, testOrigin, `${url} leads to ${String(headers.location)}`)
    }
  }
}

test('a page takes no other verb than those it is for, and HEAD has no body', async (t) => {
  const { inject } = await wholeHouse(t)
  const pages = [
    '/',
    `/articles/${encodeURI(slug)}`,
    '/feed.xml',
    `/media/${picture}`,
    '/newsroom/',
  ]
  for (const url of pages) {
    const head = await inject({ method: 'HEAD', url })
    const get = await inject({ method: 'GET', url })
    assert.deepEqual([head.statusCode, head.body], [200, ''], url)
    assert.equal(head.headers['content-type'], get.headers['content-type'])
    for (const method of ['OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST'] as const) {
      const { statusCode, headers } = await inject({ method, url })
      assert.equal(statusCode, 404, `${method} ${url}`)
      assert.equal(headers['access-control-allow-origin'], undefined)
    }
  }
})

test('nobody elsewhere may read the API from a browser', async (t) => {
  const { inject } = await wholeHouse(t)
  const headers = {
    origin: 'https://evil.example',
    'access-control-request-method': 'PUT',
    'access-control-request-headers': 'authorization',
  }
  for (const method of ['OPTIONS', 'GET'] as const) {
    const answer = await inject({ method, url: '/api/search?q=x', headers })
    for (const name of Object.keys(answer.headers)) assert.doesNotMatch(name, /^access-control/)
  }
})

test('absurd headers change nothing', async (t) => {
  const { inject } = await wholeHouse(t)
  const url = `/articles/${encodeURI(slug)}`
  const plain = await inject({ url })
  const etag = String(plain.headers.etag)
  const asked: [Record<string, string>, number][] = [
    [{ 'if-none-match': `"x", ${etag}` }, 304],
    [{ 'if-none-match': `W/${etag}` }, 304],
    [{ 'if-none-match': '*' }, 304],
    [{ 'if-none-match': `"${',"'.repeat(4000)}` }, 200],
    [{ 'if-none-match': '"' }, 200],
    [{ 'if-modified-since': 'Wed, 31 Dec 2099 00:00:00 GMT' }, 200],
    [{ 'if-match': '"nothing"' }, 200],
    [{ range: 'bytes=0-0' }, 200],
    [{ range: `bytes=${'0-0,'.repeat(2000)}` }, 200],
    [{ range: 'bytes=-1-999999999999999999999' }, 200],
    [{ accept: 'application/json' }, 200],
    [{ 'accept-encoding': 'gzip;q=x, \\' }, 200],
    [{ 'accept-language': 'en' }, 200],
    [{ 'content-length': '5' }, 200],
    [{ cookie: '=; ;;; __proto__=x; matbaa_visitor=%E0%A4%A; =' }, 200],
    [{ authorization: 'Basic ' + 'x'.repeat(5000) }, 200],
    [{ 'x-http-method-override': 'DELETE' }, 200],
    [{ expect: 'nothing' }, 200],
  ]
  for (const [headers, status] of asked) {
    const answer = await inject({ url, headers })
    assert.equal(answer.statusCode, status, JSON.stringify(headers).slice(0, 100))
    if (status === 200) assert.equal(answer.body, plain.body)
  }
  assert.equal(
    (await inject({ url: `/media/${picture}`, headers: { range: 'bytes=2-1' } })).body,
    'a picture',
  )
})

test('figures of the house are for the machine itself, however a proxy says that it is none', async (t) => {
  const { inject, ask } = await wholeHouse(t)
  assert.equal((await inject({ url: '/metrics' })).statusCode, 200)
  for (const name of ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via', 'x-forwarded-host']) {
    const headers = { [name]: '127.0.0.1' }
    assert.equal((await inject({ url: '/metrics', headers })).statusCode, 401, name)
  }
  const remote = await inject({ url: '/metrics', remoteAddress: '203.0.113.7' })
  assert.equal(remote.statusCode, 401)
  assert.equal((await ask('salma', 'GET', '/metrics', { headers: { via: 'x' } })).statusCode, 200)
})
