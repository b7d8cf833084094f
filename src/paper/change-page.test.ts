import assert from 'node:assert/strict'
import test from 'node:test'
import { p } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { addPage } from './add-page.ts'
import { resolveAddress } from './addresses-store.ts'
import { changePage } from './change-page.ts'
import { findPage } from './find-page.ts'
import { removePage } from './remove-page.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const salma: Actor = { staffId: '3', name: 'سلمى العلوي', role: 'reporter' }
const about = { title: 'من نحن', body: { schema: 1 as const, blocks: [p('جريدة الساحل.')] } }

test('a page keeps its blocks as they were written', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addPage(db, idriss, about)
  const page = await findPage(db, id)
  assert.deepEqual([page?.title, page?.slug, page?.body], ['من نحن', 'من-نحن', about.body])
})

test('of two who changed a page from one version the second is refused', async (t) => {
  const db = await freshDatabase(t)
  const { id, version } = await addPage(db, idriss, about)
  await changePage(db, idriss, { ...about, id, title: 'عن الجريدة', expectedVersion: version })
  const { details } = await refuses(
    'version-stale',
    changePage(db, idriss, { ...about, id, expectedVersion: version }),
  )
  assert.deepEqual(details, { version: version + 1 })
  assert.equal((await findPage(db, id))?.title, 'عن الجريدة')
})

test('a page that moves leaves its old address leading to it', async (t) => {
  const db = await freshDatabase(t)
  const { id, version } = await addPage(db, idriss, about)
  await changePage(db, idriss, { ...about, id, slug: 'about', expectedVersion: version })
  assert.equal((await resolveAddress(db, '/pages/من-نحن'))?.currentPath, '/pages/about')
})

test('a removed page is gone with its address', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addPage(db, idriss, about)
  await removePage(db, idriss, id)
  assert.equal(await findPage(db, id), null)
  assert.equal(await resolveAddress(db, '/pages/من-نحن'), null)
})

test('a reporter does not write pages', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', addPage(db, salma, about))
})
