import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { startHouse } from '../house-process.ts'
import { removeData } from '../remove-data.ts'
import { ask, hireEditor } from './newsroom-client.ts'
import { makeServedPostgresql } from './served-postgresql.ts'

test('while the database is away the house answers 503, takes nothing half, and recovers by itself', async (t) => {
  const server = await makeServedPostgresql()
  t.after(() => server.remove())
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-away-'))
  t.after(() => removeData(folder))
  const house = await startHouse(folder, { DATABASE_URL: server.url })
  t.after(() => house.end())
  const token = await hireEditor({ DATABASE_URL: server.url, MATBAA_DATA: folder })
  const { site } = house.addresses
  const draft = (headline: string) => ask(site, token, 'POST', '/api/articles', { headline })
  assert.equal((await draft('قبل'))?.status, 201)

  await server.stop()
  const refused = await draft('أثناء')
  assert.equal(refused?.status, 503)
  assert.equal(refused?.json.error.code, 'service-away')
  assert.equal(refused?.headers.get('retry-after'), '5')
  const page = await fetch(site)
  assert.equal(page.status, 503)
  assert.equal(page.headers.get('retry-after'), '5')
  assert.match(await page.text(), /<html lang="ar" dir="rtl"/)
  assert.equal((await fetch(new URL('/healthz', site))).status, 503)

  await server.start()
  let after = await draft('بعد')
  for (let attempt = 0; attempt < 20 && after?.status !== 201; attempt += 1)
    after = await draft('بعد')
  assert.equal(after?.status, 201)
  const list = await ask(site, token, 'GET', '/api/articles')
  const headlines = ((list?.json.items ?? []) as { headline: string }[]).map(
    ({ headline }) => headline,
  )
  assert.deepEqual(headlines.sort(), ['بعد', 'قبل'])
})
