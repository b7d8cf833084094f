import assert from 'node:assert/strict'
import test from 'node:test'
import { link, p } from '../../test/builders.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

const about = { title: 'من نحن', body: { schema: 1, blocks: [p('جريدة الساحل.')] } }

test('a page is added, read, changed from its version and removed', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const added = await ask('idriss', 'POST', '/api/pages', { body: about })
  assert.equal(added.statusCode, 201)
  const { id, url, body, version } = added.json()
  assert.deepEqual([decodeURI(url), body, version], ['/pages/من-نحن', about.body, 1])
  const path = `/api/pages/${id}`
  const read = await ask('salma', 'GET', path)
  assert.deepEqual([read.json(), read.headers['etag']], [added.json(), '"1"'])
  const change = { body: { ...about, title: 'عن الجريدة' } }
  assert.equal((await ask('idriss', 'PUT', path, change)).statusCode, 428)
  const headers = { 'if-match': '"1"' }
  assert.equal((await ask('idriss', 'PUT', path, { ...change, headers })).json().version, 2)
  assert.equal((await ask('idriss', 'PUT', path, { ...change, headers })).statusCode, 412)
  assert.equal((await ask('idriss', 'DELETE', path)).statusCode, 204)
  assert.equal((await ask('idriss', 'GET', path)).statusCode, 404)
})

test('a page is held to the rules of an article’s body', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const withBlock = (block: unknown) => ({
    body: { ...about, body: { schema: 1, blocks: [block] } },
  })
  const unknown = await ask('idriss', 'POST', '/api/pages', withBlock({ kind: 'script' }))
  assert.equal(unknown.statusCode, 400)
  const running = withBlock(p(link('x', 'javascript:alert(1)')))
  assert.equal((await ask('idriss', 'POST', '/api/pages', running)).statusCode, 400)
  const hidden = await ask('idriss', 'POST', '/api/pages', withBlock(p('\u202eالساحل\u0000')))
  assert.deepEqual(hidden.json().body.blocks, [p('الساحل')])
})
