import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { addSection } from './add-section.ts'
import { resolveAddress } from './addresses-store.ts'
import { changeSection } from './change-section.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }

test('a new slug leaves the old address leading to the section', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addSection(db, idriss, { name: 'رياضة' })
  await changeSection(db, idriss, { id, slug: 'الرياضة' })
  const address = await resolveAddress(db, '/sections/رياضة')
  assert.equal(address?.currentPath, '/sections/الرياضة')
})

test('a new name keeps the address and everything else', async (t) => {
  const db = await freshDatabase(t)
  const before = await addSection(db, idriss, {
    name: 'رياضة',
    description: 'الملاعب والأندية',
    comments: 'closed',
  })
  const after = await changeSection(db, idriss, { id: before.id, name: 'الرياضة' })
  assert.deepEqual(after, { ...before, name: 'الرياضة' })
})

test('a section that has others under it stays on top', async (t) => {
  const db = await freshDatabase(t)
  const society = await addSection(db, idriss, { name: 'مجتمع' })
  await addSection(db, idriss, { name: 'تعليم', parentId: society.id })
  const sport = await addSection(db, idriss, { name: 'رياضة' })
  const { details } = await refuses(
    'invalid-input',
    changeSection(db, idriss, { id: society.id, parentId: sport.id }),
  )
  assert.equal(details['problem'], 'has-children')
})

test('a section is not put under itself', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addSection(db, idriss, { name: 'مجتمع' })
  await refuses('invalid-input', changeSection(db, idriss, { id, parentId: id }))
})

test('a section comes back to the top', async (t) => {
  const db = await freshDatabase(t)
  const top = await addSection(db, idriss, { name: 'مجتمع' })
  const { id } = await addSection(db, idriss, { name: 'تعليم', parentId: top.id })
  assert.equal((await changeSection(db, idriss, { id, parentId: null })).parentId, null)
})

test('what is not there is not changed', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-found', changeSection(db, idriss, { id: '404', name: 'أخبار' }))
})
