import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import test, { type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { apiDoor } from '../../src/api/api.ts'
import { newsroomAppDoor } from '../../src/http/newsroom-app.ts'
import { siteDoor } from '../../src/site/site.ts'
import { article, headline, p } from '../builders.ts'
import { published } from '../published.ts'
import { openTestHouse } from '../test-house.ts'

/** A house that listens, and what comes back for bytes that no client library would send. */
async function openHouse(t: TestContext) {
  const sockets: Socket[] = []
  // Before the house closes: it would wait for them.
  t.after(() => sockets.forEach((socket) => socket.destroy()))
  const house = await openTestHouse(t, [apiDoor, newsroomAppDoor, siteDoor])
  await published(house.db, article(headline('الميناء'), p('نص.')))
  await house.server.listen({ port: 0, host: '127.0.0.1' })
  const { port } = house.server.server.address() as AddressInfo
  const dial = async (): Promise<Socket> => {
    const socket = connect(port, '127.0.0.1')
    socket.on('error', () => {})
    sockets.push(socket)
    await once(socket, 'connect')
    return socket
  }
  const say = async (bytes: string | Buffer): Promise<string> => {
    const socket = await dial()
    let answer = ''
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()))
    socket.write(bytes)
    await Promise.race([new Promise((resolve) => socket.once('close', resolve)), pause(3000)])
    return answer
  }
  return { ...house, dial, say, origin: `http://127.0.0.1:${port}` }
}

const statusIn = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
const request = (path: string, ...headers: string[]) =>
  [`GET ${path} HTTP/1.1`, 'Host: x', 'Connection: close', ...headers, '', ''].join('\r\n')

test('paths that no browser would send lead nowhere', async (t) => {
  const { say } = await openHouse(t)
  const ways = [
    '/media/../../package.json',
    '/assets/../package.json',
    '/media/..\\..\\package.json',
  ]
  ways.push('/newsroom/assets/../../../package.json', '/newsroom/assets/..%2f..%2fpackage.json')
  ways.push('/newsroom/assets/%2e%2e/%2e%2e/index.html', '//evil.example/%2f..', '/\\evil.example')
  ways.push(
    '/media//etc/passwd',
    'http://evil.example/',
    'http://evil.example/newsroom',
    '*',
    '/;/',
    '/#',
  )
  for (const way of ways) {
    const answer = await say(request(way))
    const status = statusIn(answer)
    assert.ok(status >= 200 && status < 500, `${way}: ${status}`)
    assert.ok(!answer.includes('"dependencies"') && !answer.includes('root:'), way)
    assert.doesNotMatch(answer, /^location: .*evil/im)
  }
})

test('a head or a request that is no HTTP is refused, and the house goes on', async (t) => {
  const { say, origin } = await openHouse(t)
  const refused: [string, string | Buffer][] = [
    ['a head of 64 KB', request('/', `Cookie: ${'x'.repeat(65_536)}`)],
    [
      'five thousand headers',
      request('/', ...Array.from({ length: 5000 }, (_, at) => `X-${at}: x`)),
    ],
    ['an address of 64 KB', request(`/${'a'.repeat(65_536)}`)],
    ['a sign that ends the line', request('/', 'X-A: a\rb')],
    ['a NUL in the address', request('/a\0b')],
    ['letters that are not encoded', Buffer.from(request('/articles/الميناء'))],
    ['TLS', Buffer.from('160301020001000100fc0303', 'hex')],
    [
      'two lengths',
      'POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n{}',
    ],
    [
      'a length and chunks',
      'POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
    ],
    [
      'a chunk of no size',
      'POST /api/sessions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    ],
    ['no host', 'GET / HTTP/1.1\r\n\r\n'],
    ['a verb of our own', 'PRINT / HTTP/1.1\r\nHost: x\r\n\r\n'],
  ]
  for (const [what, bytes] of refused) {
    const answer = await say(bytes)
    assert.ok(
      [0, 400, 404, 413, 414, 431].includes(statusIn(answer)),
      `${what}: ${answer.slice(0, 80)}`,
    )
    assert.equal(answer.match(/^HTTP\/1\.1/gm)?.length ?? 0, statusIn(answer) === 0 ? 0 : 1, what)
    assert.ok(!/at \w+ \(|node_modules|\.ts:\d/.test(answer), `${what} tells of the inside`)
  }
  assert.equal((await fetch(origin)).status, 200)
})

test('who sends a letter a second keeps nobody else waiting', { timeout: 30_000 }, async (t) => {
  const { dial, origin } = await openHouse(t)
  const head = 'GET / HTTP/1.1\r\nHost: x\r\n'
  const body =
    'POST /a/1/comments HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 60000\r\n\r\nname='
  const sockets = await Promise.all(Array.from({ length: 40 }, dial))
  sockets.forEach((socket, at) => socket.write(at % 2 === 0 ? head : body))
  for (let second = 0; second < 4; second += 1) {
    for (const socket of sockets) socket.write('a')
    const start = performance.now()
    const answers = await Promise.all([fetch(origin), fetch(`${origin}/api/search?q=x`)])
    const took = performance.now() - start
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200],
    )
    assert.ok(took < 2000, `${took} ms`)
    await Promise.all(answers.map((answer) => answer.text()))
    await pause(1000)
  }
  assert.ok(sockets.every((socket) => !socket.destroyed))
})

test('a body that is announced and never sent holds no transaction and no lock', async (t) => {
  const { dial, db, origin } = await openHouse(t)
  for (let at = 0; at < 10; at += 1) {
    const socket = await dial()
    socket.write(
      'POST /api/sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"email":',
    )
  }
  assert.equal((await fetch(origin)).status, 200)
  await db.ping()
})

test('who is still sending does not keep the house from closing', async (t) => {
  const { dial, server } = await openHouse(t)
  for (const path of ['/', '/api/sessions']) {
    const socket = await dial()
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 500\r\n\r\n{`)
  }
  await pause(200)
  const start = performance.now()
  await server.close()
  assert.ok(performance.now() - start < 10_000)
})
