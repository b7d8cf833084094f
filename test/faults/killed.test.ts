import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { startHouse, type HouseProcess } from '../house-process.ts'
import { removeData } from '../remove-data.ts'
import { ask, askPatiently, comment, hireEditor } from './newsroom-client.ts'

const rounds = process.env['MATBAA_TEST_LONG'] === '1' ? 50 : 3
/** Each comment comes from an address of its own, so that the limit per sender stays out of it. */
const behindProxy = { MATBAA_TRUSTED_PROXIES: '127.0.0.1' }
const victims = ['Matbaa', 'PostgreSQL', 'both'] as const

test(`killed ${rounds} times while saving and commenting, the house loses nothing it acknowledged`, async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'matbaa-killed-'))
  t.after(() => removeData(folder))
  const environment = { MATBAA_DATA: folder }
  let house = await startHouse(folder, behindProxy)
  t.after(() => house.end())
  const token = await hireEditor(environment)
  const id = await publishSomething(house.addresses.site, token)
  const kept = { headline: '', comments: new Set<string>() }

  for (let round = 0; round < rounds; round += 1) {
    const victim = victims[round % victims.length] as (typeof victims)[number]
    const work = busyWith(house.addresses.site, { token, id, round, kept })
    await new Promise((resolve) => setTimeout(resolve, 400 + ((round * 137) % 300)))
    await kill(victim, house, folder)
    await work.stop()
    if (victim === 'PostgreSQL') await untilServes(house)
    else house = await startHouse(folder, behindProxy)
    await assertKept(house.addresses.site, { token, id, kept })
  }
  assert.ok(kept.comments.size >= rounds, 'something was acknowledged in each round')

  const server = await postmasterOf(folder)
  assert.equal(await house.end(), 0)
  assert.throws(() => process.kill(server, 0), 'the server went with the house')
})

type Work = { token: string; id: string; kept: { headline: string; comments: Set<string> } }

async function publishSomething(site: string, token: string): Promise<string> {
  const blocks = [{ kind: 'paragraph', content: [{ text: 'نص الخبر.' }] }]
  const body = { headline: 'خبر', body: { schema: 1, blocks } }
  const created = await ask(site, token, 'POST', '/api/articles', body)
  const id = created?.json.id as string
  const published = await ask(site, token, 'POST', `/api/articles/${id}/publication`, {})
  assert.equal(published?.status, 201)
  return id
}

/** Saves and comments without a pause until stopped, and notes what was acknowledged. */
function busyWith(site: string, { token, id, round, kept }: Work & { round: number }) {
  const over = new AbortController()
  const saving = async () => {
    const begun = await ask(site, token, 'GET', `/api/articles/${id}`)
    if (begun?.status !== 200) return
    let version = begun.json.version as number
    for (let count = 0; !over.signal.aborted; count += 1) {
      const headline = `عنوان ${round}-${count}`
      const answer = await ask(
        site,
        token,
        'PUT',
        `/api/articles/${id}`,
        { headline },
        {
          'if-match': `"${version}"`,
        },
      )
      if (answer?.status !== 200) return
      version = answer.json.version
      kept.headline = headline
    }
  }
  const commenting = async () => {
    for (let count = 0; !over.signal.aborted && count < 3; count += 1) {
      const words = `تعليق ${round}-${count}`
      if (await comment(site, id, { words, from: `10.0.${round}.${count}` }))
        kept.comments.add(words)
    }
  }
  const work = Promise.all([saving(), commenting()])
  return {
    async stop() {
      over.abort()
      await work
    },
  }
}

async function assertKept(site: string, { token, id, kept }: Work): Promise<void> {
  const article = await askPatiently(site, token, `/api/articles/${id}`)
  const said = article.json.headline as string
  // What was saved and not yet acknowledged may be there as well: one save further, never one back.
  assert.ok(orderOf(said) >= orderOf(kept.headline), `${said} after ${kept.headline}`)
  const comments = await askPatiently(site, token, `/api/comments?article=${id}&limit=200`)
  const texts = new Set((comments.json.items as { text: string }[]).map(({ text }) => text))
  assert.deepEqual(
    [...kept.comments].filter((words) => !texts.has(words)),
    [],
  )
}

function orderOf(headline: string): number {
  const [, round = '0', count = '0'] = /(\d+)-(\d+)/.exec(headline) ?? []
  return Number(round) * 1_000_000 + Number(count)
}

async function kill(victim: (typeof victims)[number], house: HouseProcess, folder: string) {
  const server = await postmasterOf(folder)
  if (victim !== 'PostgreSQL') await house.end('SIGKILL')
  if (victim !== 'Matbaa') process.kill(server, 'SIGKILL')
}

async function postmasterOf(folder: string): Promise<number> {
  const cluster = await realpath(join(folder, 'postgresql'))
  return Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
}

async function untilServes({ addresses, said }: HouseProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(new URL('/healthz', addresses.site)).catch(() => null)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  assert.fail(`the house did not come back: ${said().slice(-3000)}`)
}
