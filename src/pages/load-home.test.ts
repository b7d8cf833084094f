import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, inSection, p } from '../../test/builders.ts'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import type { Database } from '../database/database.ts'
import { addSection } from '../paper/add-section.ts'
import { changeFrontPage } from '../paper/change-front-page.ts'
import { loadHome } from './load-home.ts'

const visit = {
  origin: 'https://jarida.example',
  now: new Date('2026-03-02T12:00:00Z'),
  embedScript: null,
}
const heads = (lines: { headline: string }[]) => lines.map((line) => line.headline)

/** Articles called 1, 2, 3 … each an hour after the one before; answers their ids. */
async function publishedSeries(db: Database, count: number, section = ''): Promise<string[]> {
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1) {
    const text = article(headline(`خبر ${number}`), inSection(section), p('نص.'))
    ids.push(await published(db, text, new Date(Date.UTC(2026, 2, 1, number))))
  }
  return ids
}

test('the front page fills itself with the newest, each in one place of the top', async (t) => {
  const db = await freshDatabase(t)
  await publishedSeries(db, 6)
  const { lead, seconds, latest } = await loadHome(db, visit)
  assert.equal(lead?.headline, 'خبر 6')
  assert.deepEqual(heads(seconds), ['خبر 5', 'خبر 4', 'خبر 3'])
  assert.deepEqual(heads(latest), ['خبر 2', 'خبر 1'])
})

test('what an editor pinned stands where it was pinned; the rest fills itself', async (t) => {
  const db = await freshDatabase(t)
  const { idriss } = await hireCast(db)
  const [first, second] = (await publishedSeries(db, 6)) as [string, string]
  const breaking = { text: 'عاجل', article: second }
  await changeFrontPage(db, idriss, { lead: first, seconds: [second], breaking })
  const view = await loadHome(db, visit)
  assert.equal(view.lead?.headline, 'خبر 1')
  assert.deepEqual(heads(view.seconds), ['خبر 2', 'خبر 6', 'خبر 5'])
  assert.deepEqual(heads(view.latest), ['خبر 4', 'خبر 3'])
  assert.equal(view.breaking?.href, encodeURI('/articles/خبر-2'))
})

test('a band has the newest of its section and of those under it, none of them from the top', async (t) => {
  const db = await freshDatabase(t)
  const { idriss } = await hireCast(db)
  const economy = await addSection(db, idriss, { name: 'الاقتصاد' })
  const ports = await addSection(db, idriss, { name: 'الموانئ', parentId: economy.id })
  await addSection(db, idriss, { name: 'الثقافة' })
  await publishedSeries(db, 9, ports.slug)
  const { bands } = await loadHome(db, visit)
  assert.deepEqual(
    bands.map(({ section }) => section.name),
    ['الاقتصاد'],
  )
  assert.deepEqual(heads(bands[0]?.lines ?? []), ['خبر 5', 'خبر 4', 'خبر 3', 'خبر 2', 'خبر 1'])
})

test('a paper without articles has a front page without articles', async (t) => {
  const db = await freshDatabase(t)
  const view = await loadHome(db, visit)
  assert.equal(view.lead, null)
  assert.deepEqual([view.seconds, view.latest, view.bands], [[], [], []])
})
