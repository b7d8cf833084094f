import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { listArticles } from '../articles/list-articles.ts'
import { findPublication, listLatest } from '../articles/publication-store.ts'
import { countByState, listQueued } from '../comments/comment-store.ts'
import { dayOf, sayDayAndTime } from '../language/dates.ts'
import { editionOf } from '../paper/edition-of.ts'
import { resolveAddress } from '../paper/addresses-store.ts'
import { storylinePath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import type { Actor } from '../staff/staff.ts'
import { readStoryline } from '../storylines/read-storyline.ts'
import { demoStoryline } from './demo-storyline.ts'
import { openDemo } from './open-demo.ts'

const now = new Date('2026-11-24T14:30:00Z')
const everything = { limit: 50 }

// One opening for all: pressing the pictures is what takes the time.
test('the demonstration newspaper', async (t) => {
  const db = await freshDatabase(t)
  const mediaFolder = mkdtempSync(join(tmpdir(), 'matbaa-demo-'))
  t.after(() => rmSync(mediaFolder, { recursive: true }))
  assert.deepEqual(await openDemo(db, { mediaFolder, now }), { opened: true })

  await t.test('an empty house opens with a whole newspaper', async () => {
    const latest = await listLatest(db, everything)
    assert.equal(latest.length, 15)
    const paper = await readPaper(db)
    assert.equal(paper.settings.name, 'بريد السرو')
    assert.equal(paper.sections.length, 10)
    const { lead, seconds, breaking } = paper.frontPage
    for (const id of [lead, ...seconds, breaking?.article]) {
      assert.ok(latest.some(({ articleId }) => articleId === id))
    }
  })

  await t.test('nothing readers see is dated ahead, nor older than a week', async () => {
    const latest = await listLatest(db, everything)
    const ages = latest.map(({ firstPublishedAt }) => now.getTime() - firstPublishedAt.getTime())
    assert.ok(Math.min(...ages) > 0)
    assert.ok(Math.max(...ages) < 7 * 24 * 3_600_000)
  })

  await t.test('the summit came out on the last Saturday', async () => {
    const { frontPage, settings } = await readPaper(db)
    const summit = await findPublication(db, frontPage.lead ?? '0')
    assert.ok(summit !== null)
    const said = sayDayAndTime(summit.firstPublishedAt, editionOf(settings))
    assert.equal(said, 'السبت 21 نونبر 2026 - 10:00')
  })

  await t.test('the newsroom has something in every state', async () => {
    const owner: Actor = { staffId: '1', name: 'سلمى', role: 'owner' }
    const { counts, items } = await listArticles(db, owner, everything)
    assert.deepEqual(counts, {
      draft: 2,
      'in-review': 1,
      scheduled: 1,
      published: 15,
      withdrawn: 1,
      trashed: 0,
    })
    const savedOn = new Set(items.map(({ savedAt }) => dayOf(savedAt, 'Africa/Casablanca')))
    assert.ok(savedOn.size > 3, 'work of several days')
  })

  await t.test('comments wait, are released and removed, each after its article', async () => {
    assert.deepEqual(await countByState(db, { articleId: null }), {
      pending: 5,
      released: 16,
      removed: 3,
    })
    const all = { state: null, articleId: null }
    const comments = await listQueued(db, all, { limit: 50, before: null })
    for (const { articleId, postedAt } of comments) {
      const publication = await findPublication(db, articleId)
      assert.ok(publication !== null && publication.firstPublishedAt < postedAt && postedAt < now)
    }
  })

  await t.test(
    'every line of the storyline rests on a sentence that stands in its article',
    async () => {
      const target = await resolveAddress(db, storylinePath(demoStoryline.slug))
      const told = await readStoryline(db, target?.targetId ?? '0')
      assert.deepEqual(
        told?.lines.filter(({ support }) => support !== 'stands'),
        [],
      )
      assert.ok((told?.lines.length ?? 0) > 6)
    },
  )

  await t.test('a house with something in it is left as it is', async () => {
    assert.deepEqual(await openDemo(db, { mediaFolder, now }), { opened: false })
    assert.equal((await listLatest(db, everything)).length, 15)
  })
})
