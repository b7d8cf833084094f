import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { openTestHouse, testOrigin } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

const text = article(headline('قمة نادر – سليم'), p('انعقدت القمة.'))

test('an article is written, saved and published through the API alone', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const created = await ask('salma', 'POST', '/api/articles', { body: text })
  assert.equal(created.statusCode, 201)
  assert.equal(created.headers.etag, '"1"')
  const { id } = created.json()
  assert.equal(created.headers.location, `/api/articles/${id}`)

  const blind = await ask('salma', 'PUT', `/api/articles/${id}`, { body: { kicker: 'قمة' } })
  assert.equal(blind.statusCode, 428)
  assert.equal(blind.json().error.code, 'version-required')

  const saved = await ask('salma', 'PUT', `/api/articles/${id}`, {
    body: { kicker: 'قمة' },
    headers: { 'if-match': '"1"' },
  })
  assert.equal(saved.statusCode, 200)
  assert.equal(saved.json().version, 2)

  const stale = await ask('idriss', 'PUT', `/api/articles/${id}`, {
    body: { kicker: 'لقاء' },
    headers: { 'if-match': '"1"' },
  })
  assert.equal(stale.statusCode, 412)
  assert.equal(stale.json().error.details.version, 2)
  assert.equal(stale.json().error.details.current.kicker, 'قمة')

  const published = await ask('idriss', 'POST', `/api/articles/${id}/publication`, { body: {} })
  assert.equal(published.statusCode, 201)
  assert.equal(published.json().state, 'published')
  assert.equal(
    published.json().url,
    `${testOrigin}/articles/${encodeURIComponent('قمة-نادر-سليم')}`,
  )
  assert.equal(published.json().shortUrl, `${testOrigin}/a/${id}`)
})

test('an article can be sent back as it was answered', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const { id } = (await ask('salma', 'POST', '/api/articles', { body: text })).json()
  const whole = (await ask('salma', 'GET', `/api/articles/${id}`)).json()
  const again = await ask('salma', 'PUT', `/api/articles/${id}`, {
    body: { ...whole, headline: 'عنوان آخر' },
    headers: { 'if-match': `"${whole.version}"` },
  })
  assert.equal(again.statusCode, 200)
  assert.equal(again.json().headline, 'عنوان آخر')
})

test('an unknown block, attribute or field is refused with its path', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const block = (value: object) => ({ headline: 'ع', body: { schema: 1, blocks: [value] } })
  const cases: [object, string][] = [
    [block({ kind: 'script', content: [] }), 'body/body/blocks/0'],
    [block({ kind: 'paragraph', content: [], onclick: 'x' }), 'body/body/blocks/0'],
    [
      block({ kind: 'paragraph', content: [{ text: 'أ', marks: [{ kind: 'blink' }] }] }),
      'body/body/blocks/0/content/0/marks/0',
    ],
    [block({ kind: 'heading', level: 1, content: [] }), 'body/body/blocks/0/level'],
    [{ headline: 5 }, 'body/headline'],
    [{ headlin: 'ع' }, 'body'],
    [{ headline: 'ع', kind: 'story' }, 'body/kind'],
  ]
  for (const [body, path] of cases) {
    const answer = await ask('salma', 'POST', '/api/articles', { body })
    assert.equal(answer.statusCode, 400, JSON.stringify(body))
    assert.equal(answer.json().error.code, 'invalid-input')
    assert.equal(answer.json().error.details.path, path, JSON.stringify(body))
  }
})

test('a stranger sees nothing, and a token that is no token neither', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  assert.equal((await ask(null, 'GET', '/api/articles')).statusCode, 401)
  const headers = { authorization: 'Bearer mtb_wrong' }
  assert.equal((await ask(null, 'GET', '/api/articles', { headers })).statusCode, 401)
  assert.equal((await ask(null, 'POST', '/api/articles', { body: text })).statusCode, 401)
})

test('the list counts by state, finds by folded words and pages to its end', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const words of ['قمة أولى', 'قمة ثانية', 'سوق']) {
    await ask('salma', 'POST', '/api/articles', { body: article(headline(words), p('نص')) })
  }
  const found = (await ask('idriss', 'GET', `/api/articles?q=${encodeURIComponent('قمه')}`)).json()
  assert.equal(found.total, 2)
  assert.equal(found.counts.draft, 2)
  const first = (await ask('idriss', 'GET', '/api/articles?limit=2')).json()
  const second = (await ask('idriss', 'GET', `/api/articles?limit=2&cursor=${first.next}`)).json()
  assert.deepEqual(
    [...first.items, ...second.items].map((item: { headline: string }) => item.headline),
    ['سوق', 'قمة ثانية', 'قمة أولى'],
  )
  assert.equal(second.next, null)
})

test('a request that another site made is refused, a program without an origin is not', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const foreign = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ]
  for (const headers of foreign) {
    const answer = await ask('salma', 'POST', '/api/articles', { body: text, headers })
    assert.equal(answer.json().error.code, 'foreign-origin', JSON.stringify(headers))
  }
  const own = { origin: testOrigin, 'sec-fetch-site': 'same-origin' }
  assert.equal(
    (await ask('salma', 'POST', '/api/articles', { body: text, headers: own })).statusCode,
    201,
  )
})

test('a body of 20 MB and one nested without end are refused, and the house goes on', async (t) => {
  const { ask, server } = await openTestHouse(t, [apiDoor])
  const large = await ask('salma', 'POST', '/api/articles', {
    body: { headline: 'س'.repeat(10_000_000) },
  })
  assert.equal(large.statusCode, 413)
  const deep = await server.inject({
    method: 'POST',
    url: '/api/articles',
    headers: { 'content-type': 'application/json' },
    payload: `{"body":${'['.repeat(200_000)}${']'.repeat(200_000)}}`,
  })
  assert.ok([400, 401].includes(deep.statusCode))
  assert.equal((await ask('salma', 'GET', '/api/articles')).statusCode, 200)
})

test('the description names every act of the contract', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const { paths } = (await ask(null, 'GET', '/api/openapi.json')).json()
  for (const path of [
    '/api/articles',
    '/api/articles/{id}',
    '/api/articles/{id}/publication',
    '/api/articles/{id}/withdrawal',
    '/api/comments',
    '/api/comments/{id}/release',
    '/api/comments/{id}/removal',
    '/api/search',
  ]) {
    assert.ok(paths[path], path)
  }
})
