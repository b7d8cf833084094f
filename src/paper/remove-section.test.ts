import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, inSection } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { createArticle } from '../articles/create-article.ts'
import type { Actor } from '../staff/staff.ts'
import { addSection } from './add-section.ts'
import { resolveAddress } from './addresses-store.ts'
import { listSections } from './list-sections.ts'
import { removeSection } from './remove-section.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const salma: Actor = { staffId: '3', name: 'سلمى العلوي', role: 'reporter' }

test('an empty section is removed with its address', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addSection(db, idriss, { name: 'رياضة' })
  await removeSection(db, idriss, id)
  assert.deepEqual(await listSections(db), [])
  assert.equal(await resolveAddress(db, '/sections/رياضة'), null)
})

test('a section stays while an article is in it, a draft too', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addSection(db, idriss, { name: 'رياضة' })
  await createArticle(db, null, { text: article(headline('فوز في الملعب'), inSection('رياضة')) })
  const { details } = await refuses('section-in-use', removeSection(db, idriss, id))
  assert.deepEqual(details, { articles: 1, sections: 0 })
})

test('a section stays while others are under it', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addSection(db, idriss, { name: 'مجتمع' })
  await addSection(db, idriss, { name: 'تعليم', parentId: id })
  const { details } = await refuses('section-in-use', removeSection(db, idriss, id))
  assert.deepEqual(details, { articles: 0, sections: 1 })
})

test('a reporter closes no sections', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addSection(db, idriss, { name: 'رياضة' })
  await refuses('not-allowed', removeSection(db, salma, id))
})
