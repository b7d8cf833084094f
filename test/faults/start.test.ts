import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test, { type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { matbaa, startHouse } from '../house-process.ts'
import { removeData } from '../remove-data.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

function freshFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-start-'))
  t.after(() => removeData(folder))
  return folder
}

async function startFails(environment: Record<string, string>) {
  const { code, out, said } = await matbaa(['start', '--json'], {
    PORT: '0',
    MATBAA_DEMO: 'off',
    ...environment,
  })
  assert.equal(code, 1)
  return {
    error: JSON.parse(out).error as { code: string; details: Record<string, unknown> },
    said,
  }
}

test('a port that is taken is named, and the data folder is free again', async (t) => {
  const folder = freshFolder(t)
  const other = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => other.once('listening', resolve))
  const { port } = other.address() as { port: number }
  const { error, said } = await startFails({ MATBAA_DATA: folder, PORT: String(port) })
  assert.equal(error.code, 'port-taken')
  assert.match(said, new RegExp(String(port)))
  other.close()
  const house = await startHouse(folder)
  assert.equal(await house.end(), 0)
})

test('a second start on the same folder is refused with the process of the first', async (t) => {
  const folder = freshFolder(t)
  const house = await startHouse(folder)
  const { error } = await startFails({ MATBAA_DATA: folder })
  assert.equal(error.code, 'data-in-use')
  assert.equal(error.details['pid'], house.child.pid)
  assert.equal(await house.end(), 0)
})

test('a data folder that cannot be made is named', async (t) => {
  const file = join(freshFolder(t), 'file')
  writeFileSync(file, '')
  const { error, said } = await startFails({ MATBAA_DATA: join(file, 'data') })
  assert.equal(error.code, 'data-not-writable')
  assert.match(said, /file\/data/)
})

test('a wrong DATABASE_URL is refused in a few seconds, its password never said', async (t) => {
  const folder = freshFolder(t)
  const started = Date.now()
  const { error, said } = await startFails({
    MATBAA_DATA: folder,
    DATABASE_URL: 'postgresql://matbaa:very-secret@127.0.0.1:9/paper',
  })
  assert.equal(error.code, 'database-unreachable')
  assert.doesNotMatch(said + JSON.stringify(error), /very-secret/)
  assert.ok(Date.now() - started < 20_000)
})

test('a setting out of its range stops the start with its name', async () => {
  const { error, said } = await startFails({ PORT: '99999' })
  assert.equal(error.code, 'setting-invalid')
  assert.match(said, /PORT/)
})

test('wrong words on the command line end with 2 and the list of commands', async () => {
  const { code, said } = await matbaa(['publish', 'everything'], {})
  assert.equal(code, 2)
  assert.match(said, /matbaa start/)
})

const isRoot = process.getuid?.() === 0
test(
  'a clone under a folder that only root can enter serves all the same',
  { skip: isRoot ? false : 'needs root' },
  async (t) => {
    const home = freshFolder(t)
    const clone = join(home, 'clone')
    mkdirSync(clone, { mode: 0o700 })
    for (const name of ['src', 'dist', 'package.json', 'vite.config.ts']) {
      cpSync(join(root, name), join(clone, name), { recursive: true })
    }
    symlinkSync(join(root, 'node_modules'), join(clone, 'node_modules'))
    const data = join(clone, 'data')
    t.after(() => removeData(data))
    const words = ['--import', './src/cli/tsx.js', '--input-type=module', '--eval']
    const program = `
    import { openEmbedded } from './src/database/embedded-server.ts'
    const server = await openEmbedded(${JSON.stringify(data)}, 'serve')
    await server.stop()
    process.stdout.write('served')`
    const { stdout, stderr } = spawnSync(process.execPath, [...words, program], {
      cwd: clone,
      encoding: 'utf8',
    })
    assert.equal(stdout, 'served', stderr)
  },
)

test('a folder whose house was killed is opened again without a word', async (t) => {
  const folder = freshFolder(t)
  const house = await startHouse(folder)
  await house.end('SIGKILL')
  const again = await startHouse(folder)
  assert.equal(await again.end(), 0)
})

test('the link to become the owner is printed until there is one, and opens the house once', async (t) => {
  const house = await startHouse(freshFolder(t))
  t.after(() => house.end())
  const secret = house.addresses.owner?.split('/').at(-1) ?? ''
  assert.ok(secret.length >= 40)
  const use = () =>
    fetch(new URL(`/api/one-time-links/${secret}`, house.addresses.site), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        name: 'نادية',
        email: 'nadia@example.test',
        password: 'كلمة مرور طويلة 2026',
      }),
    })
  assert.equal((await use()).status, 201)
  assert.equal((await use()).status, 410)
})
