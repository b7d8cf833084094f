import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { addSection } from './add-section.ts'
import { changeMenus } from './change-menus.ts'
import { readPaper } from './read-paper.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const hind: Actor = { staffId: '5', name: 'هند الفاسي', role: 'moderator' }
const elsewhere = { label: 'الأرشيف', href: 'https://archive.example/' }

test('an editor arranges the menus', async (t) => {
  const db = await freshDatabase(t)
  const { menus } = await readPaper(db)
  await changeMenus(db, idriss, { ...menus, header: [elsewhere] })
  assert.deepEqual((await readPaper(db)).menus.header, [elsewhere])
})

test('a menu left as it was goes on following the sections', async (t) => {
  const db = await freshDatabase(t)
  await addSection(db, idriss, { name: 'مجتمع' })
  const { menus } = await readPaper(db)
  await changeMenus(db, idriss, { ...menus, header: [elsewhere] })
  await addSection(db, idriss, { name: 'رياضة' })
  const labels = (await readPaper(db)).menus.sections.map(({ label }) => label)
  assert.deepEqual(labels, ['مجتمع', 'رياضة'])
})

test('a bar an editor emptied stays empty', async (t) => {
  const db = await freshDatabase(t)
  await addSection(db, idriss, { name: 'مجتمع' })
  await changeMenus(db, idriss, { header: [], footer: [], sections: [] })
  assert.deepEqual((await readPaper(db)).menus.sections, [])
})

test('a script in a menu is refused with its place', async (t) => {
  const db = await freshDatabase(t)
  const { details } = await refuses(
    'invalid-input',
    changeMenus(db, idriss, {
      header: [],
      footer: [elsewhere, { label: 'x', href: 'javascript:alert(1)' }],
      sections: [],
    }),
  )
  assert.equal(details['path'], 'body/footer/1/href')
})

test('a moderator does not arrange menus', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', changeMenus(db, hind, { header: [], footer: [], sections: [] }))
})
