import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { changeFrontPage } from './change-front-page.ts'
import { readPaper } from './read-paper.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const salma: Actor = { staffId: '3', name: 'سلمى العلوي', role: 'reporter' }
const nothing = { lead: null, seconds: [], breaking: null }

test('an editor pins the lead, the seconds and the breaking line', async (t) => {
  const db = await freshDatabase(t)
  const harbour = await published(db, article(headline('الميناء يفتح'), p('فتح الميناء.')))
  const bridge = await published(db, article(headline('الجسر يغلق'), p('أغلق الجسر.')))
  const wanted = {
    lead: harbour,
    seconds: [bridge],
    breaking: { text: 'عاجل: الميناء يفتح', article: harbour },
  }
  await changeFrontPage(db, idriss, wanted)
  assert.deepEqual((await readPaper(db)).frontPage, wanted)
})

test('a reporter does not arrange the front page', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', changeFrontPage(db, salma, nothing))
})

test('an article that is not there is not pinned', async (t) => {
  const db = await freshDatabase(t)
  const { details } = await refuses(
    'invalid-input',
    changeFrontPage(db, idriss, { ...nothing, seconds: ['404'] }),
  )
  assert.equal(details['path'], 'body/seconds/0')
})

test('an article is not pinned twice', async (t) => {
  const db = await freshDatabase(t)
  const id = await published(db, article(headline('الميناء يفتح'), p('فتح الميناء.')))
  await refuses(
    'invalid-input',
    changeFrontPage(db, idriss, { ...nothing, lead: id, seconds: [id] }),
  )
})

test('arranging the front page leaves the settings and their version alone', async (t) => {
  const db = await freshDatabase(t)
  const before = await readPaper(db)
  await changeFrontPage(db, idriss, { ...nothing, breaking: { text: 'عاجل', article: null } })
  const after = await readPaper(db)
  assert.deepEqual([after.version, after.settings], [before.version, before.settings])
})
