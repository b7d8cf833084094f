import assert from 'node:assert/strict'
import test from 'node:test'
import { apiDoor } from '../../src/api/api.ts'
import { siteDoor } from '../../src/site/site.ts'
import { article, headline, p } from '../builders.ts'
import { published } from '../published.ts'
import { openTestHouse, type TestHouse } from '../test-house.ts'

const json = 'application/json'

/** As Nadia, who may everything, so that nothing but the body can be refused. */
function send({ ask }: TestHouse, payload: string | Buffer, contentType = json) {
  const headers = { 'content-type': contentType }
  return ask('nadia', 'POST', '/api/articles', { body: payload, headers })
}

const times = (count: number, what: unknown) => Array.from({ length: count }, () => what)

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

test('keys that would reach into every object are refused', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  for (const body of [
    '{"headline":"x","__proto__":{"role":"owner"}}',
    '{"headline":"x","\\u005f_proto__":{"role":"owner"}}',
    '{"headline":"x","constructor":{"prototype":{"role":"owner"}}}',
    '{"headline":"x","body":{"schema":1,"blocks":[],"__proto__":{"a":1}}}',
    '{"headline":"x","picture":{"media":"1","__proto__":{"a":1}}}',
    '{"headline":"x","toString":"y"}',
    '{"headline":"x","hasOwnProperty":"y"}',
  ]) {
    const { statusCode, json: answer } = await send(house, body)
    assert.deepEqual([statusCode, answer().error.code], [400, 'invalid-input'], body)
  }
  assert.equal(({} as Record<string, unknown>)['role'], undefined)
})

test('of a key that was said twice the last counts, and it is checked', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const made = await send(house, '{"headline":"أول","headline":"ثان"}')
  assert.deepEqual([made.statusCode, made.json().headline], [201, 'ثان'])
  assert.equal((await send(house, '{"headline":"أول","headline":{"a":1}}')).statusCode, 400)
})

test('a body of the wrong kind is refused and never guessed at', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const bodies: [string | Buffer, string][] = [
    ['{"headline":"x"}', 'text/plain'],
    ['{"headline":"x"}', 'text/html'],
    ['{"headline":"x"}', 'application/jsonp'],
    ['{"headline":"x"}', 'multipart/form-data; boundary=x'],
    ['{"headline":"x"}', ';'],
    ['headline=x', 'application/x-www-form-urlencoded'],
    ['<headline>x</headline>', 'application/xml'],
    ['"headline"', json],
    ['[{"headline":"x"}]', json],
    ['', json],
    ['{"headline":"x"', json],
    ["{'headline':'x'}", json],
    ['{"headline":NaN}', json],
    ['{"headline":["x"]}', json],
    ['{"headline":7}', json],
    ['{"headline":null}', json],
    ['{"bylines":"سلمى"}', json],
    ['{"bylines":[["سلمى"]]}', json],
    [Buffer.from('{"headline":"x"}', 'utf16le'), json],
  ]
  for (const [body, type] of bodies) {
    const { statusCode, headers } = await send(house, body, type)
    assert.equal(statusCode, 400, `${type}: ${body.toString()}`)
    assert.match(String(headers['content-type']), /^application\/json/)
  }
})

test('bytes that are no text become the sign for what could not be read', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const bytes = Buffer.concat([
    Buffer.from('{"headline":"a'),
    Buffer.of(0xff, 0xc0, 0x80),
    Buffer.from('b"}'),
  ])
  const { statusCode, json: answer } = await send(house, bytes)
  assert.deepEqual([statusCode, answer().headline], [201, 'a\ufffd\ufffd\ufffdb'])
})

test('a body nested a million deep is answered like any other that makes no sense', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const deep = (open: string, close: string, times: number) =>
    open.repeat(times) + '1' + close.repeat(times)
  for (const body of [
    deep('[', ']', 1_000_000),
    deep('{"body":', '}', 400_000),
    `{"body":{"schema":1,"blocks":[${deep('[', ']', 500_000)}]}}`,
    `{"headline":${deep('{"a":', '}', 400_000)}}`,
  ]) {
    assert.equal((await send(house, body)).statusCode, 400)
  }
})

test('a body of 20 MB is refused at once, and the house goes on', async (t) => {
  const house = await openTestHouse(t, [apiDoor, siteDoor])
  const body = JSON.stringify({ headline: 'ا'.repeat(10_000_000) })
  const took = await millisecondsOf(async () => {
    const { statusCode, json: answer } = await send(house, body)
    assert.deepEqual([statusCode, answer().error.code], [413, 'too-large'])
  })
  assert.ok(took < 2000, `${took} ms`)
  const page = await house.server.inject('/')
  assert.equal(page.statusCode, 200)
})

test('a thousand blocks, marks and cells more than a text can have are refused by name', async (t) => {
  const house = await openTestHouse(t, [apiDoor])
  const run = { text: 'ا' }
  const blocks: [unknown[], string][] = [
    [times(3001, { kind: 'paragraph', content: [] }), 'body/body/blocks'],
    [[{ kind: 'paragraph', content: times(2001, run) }], 'body/body/blocks/0/content'],
    [[{ kind: 'table', rows: times(501, [[run]]) }], 'body/body/blocks/0/rows'],
    [[{ kind: 'table', rows: [times(51, [run])] }], 'body/body/blocks/0/rows/0'],
    [[{ kind: 'gallery', items: times(101, { media: '1' }) }], 'body/body/blocks/0/items'],
    [
      [{ kind: 'paragraph', content: [{ ...run, marks: times(9, { kind: 'strong' }) }] }],
      'body/body/blocks/0/content/0/marks',
    ],
    [[{ kind: 'script', content: [run] }], 'body/body/blocks/0'],
    [[{ kind: 'paragraph', content: [run], onclick: 'x' }], 'body/body/blocks/0'],
  ]
  for (const [list, path] of blocks) {
    const body = { headline: 'x', body: { schema: 1, blocks: list } }
    const { statusCode, json: answer } = await send(house, JSON.stringify(body))
    assert.deepEqual([statusCode, answer().error.details.path], [400, path])
  }
})

test('no text that a colleague can save keeps the house busy when it is shown', async (t) => {
  const house = await openTestHouse(t, [apiDoor, siteDoor])
  const rows = ['.', ' ', '"', '“', '…\u0651', '<', '&amp;', '\u0651', 'ا '].map((sign) => ({
    text: `“${sign.repeat(60_000 / sign.length)}x`,
  }))
  const kinds = ['paragraph', 'heading', 'quotation', 'openQuestion']
  const blocks = kinds.flatMap((kind) =>
    rows.map((row) => ({ kind, ...(kind === 'heading' ? { level: 2 } : {}), content: [row] })),
  )
  const made = await send(house, JSON.stringify({ headline: 'x', body: { schema: 1, blocks } }))
  assert.equal(made.statusCode, 201)
  const { id } = made.json<{ id: string }>()
  const publication = { body: {} }
  assert.equal(
    (await house.ask('nadia', 'POST', `/api/articles/${id}/publication`, publication)).statusCode,
    201,
  )
  for (const url of [
    `/preview/${id}`,
    '/articles/x',
    '/search?q=x',
    `/api/articles/${id}/diff?from=1&to=1`,
  ]) {
    const took = await millisecondsOf(async () => {
      assert.equal((await house.ask('nadia', 'GET', url)).statusCode, 200)
    })
    assert.ok(took < 2000, `${url}: ${took} ms`)
  }
})

test('no comment keeps the house busy', async (t) => {
  const { db, server } = await openTestHouse(t, [siteDoor])
  const id = await published(db, article(headline('الميناء'), p('نص.')))
  for (const text of ['.', ' ', '\n', '\u0651', 'a\u0301', '\u200d', '😀', '"', '<'].map((sign) =>
    sign.repeat(Math.floor(60_000 / Buffer.byteLength(encodeURIComponent(sign)))),
  )) {
    const took = await millisecondsOf(async () => {
      const { statusCode } = await server.inject({
        method: 'POST',
        url: `/a/${id}/comments`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `name=Omar&text=${encodeURIComponent(text)}`,
      })
      assert.ok([303, 422, 429].includes(statusCode), `${statusCode}`)
    })
    assert.ok(took < 1000, `${took} ms`)
  }
})

test('nothing of what a stranger sends is read', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const body of ['{', 'x'.repeat(5_000_000), '{"headline":7}']) {
    const headers = { 'content-type': json }
    const { statusCode } = await ask(null, 'POST', '/api/articles', { body, headers })
    assert.equal(statusCode, 401)
  }
})
