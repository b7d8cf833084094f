import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { changePaper } from './change-paper.ts'
import { defaultSettings } from './default-settings.ts'
import type { PaperSettings } from './paper.ts'
import { readPaper } from './read-paper.ts'

const nadia: Actor = { staffId: '1', name: 'نادية الوزاني', role: 'owner' }
const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const described = (part: Partial<PaperSettings>) => ({
  settings: { ...defaultSettings, ...part },
  expectedVersion: 0,
})

test('the owner describes the paper', async (t) => {
  const db = await freshDatabase(t)
  await changePaper(db, nadia, described({ name: 'الساحل', accent: '#AA3300' }))
  const { settings, version } = await readPaper(db)
  assert.equal(settings.name, 'الساحل')
  assert.equal(settings.accent, '#aa3300')
  assert.equal(version, 1)
})

test('an editor does not describe the paper', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', changePaper(db, idriss, described({})))
})

test('of two descriptions begun from one version the second is refused', async (t) => {
  const db = await freshDatabase(t)
  await changePaper(db, nadia, described({ name: 'الأولى' }))
  const { details } = await refuses(
    'version-stale',
    changePaper(db, nadia, described({ name: 'الثانية' })),
  )
  assert.deepEqual(details, { version: 1 })
  assert.equal((await readPaper(db)).settings.name, 'الأولى')
})

test('two who press at once: one is kept, the other is told', async (t) => {
  const db = await freshDatabase(t)
  const both = await Promise.allSettled(
    ['الأولى', 'الثانية'].map((name) => changePaper(db, nadia, described({ name }))),
  )
  assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('invisible letters do not get into the name, and a name of nothing else is refused', async (t) => {
  const db = await freshDatabase(t)
  const { settings } = await changePaper(db, nadia, described({ name: '\u202eالساحل\u0000 ' }))
  assert.equal(settings.name, 'الساحل')
  await refuses(
    'invalid-input',
    changePaper(db, nadia, { ...described({ name: '\u202e' }), expectedVersion: 1 }),
  )
})

test('a logo that is not in the library is refused', async (t) => {
  const db = await freshDatabase(t)
  const { details } = await refuses(
    'invalid-input',
    changePaper(db, nadia, described({ logo: '9' })),
  )
  assert.equal(details['path'], 'body/logo')
})
