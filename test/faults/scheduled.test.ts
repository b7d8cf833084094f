import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { startHouse } from '../house-process.ts'
import { removeData } from '../remove-data.ts'
import { ask, askPatiently, hireEditor } from './newsroom-client.ts'

test('an article whose hour came while the house was closed is published once when it opens', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'matbaa-scheduled-'))
  t.after(() => removeData(folder))
  let house = await startHouse(folder)
  t.after(() => house.end())
  const token = await hireEditor({ MATBAA_DATA: folder })
  const blocks = [{ kind: 'paragraph', content: [{ text: 'نص الخبر.' }] }]
  const draft = { headline: 'خبر الفجر', body: { schema: 1, blocks } }
  const created = await ask(house.addresses.site, token, 'POST', '/api/articles', draft)
  const path = `/api/articles/${created?.json.id as string}`
  const at = new Date(Date.now() + 1500)
  const publication = { at: at.toISOString() }
  const scheduled = await ask(
    house.addresses.site,
    token,
    'POST',
    `${path}/publication`,
    publication,
  )
  assert.equal(scheduled?.json.state, 'scheduled')
  await house.end('SIGKILL')
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, at.getTime() - Date.now()) + 100))

  for (let opening = 0; opening < 2; opening += 1) {
    house = await startHouse(folder)
    await published(house.addresses.site)
    assert.equal(await house.end(), 0)
  }

  house = await startHouse(folder)
  const logbook = await askPatiently(house.addresses.site, token, '/api/logbook?limit=200')
  const acts = (logbook.json.items as { act: string }[]).map(({ act }) => act)
  assert.equal(acts.filter((act) => act === 'article.published').length, 1)

  async function published(site: string): Promise<void> {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      if ((await askPatiently(site, token, path)).json.state === 'published') return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    assert.fail('not published')
  }
})
