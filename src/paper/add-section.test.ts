import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { addSection } from './add-section.ts'
import { resolveAddress } from './addresses-store.ts'
import { listSections } from './list-sections.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const salma: Actor = { staffId: '3', name: 'سلمى العلوي', role: 'reporter' }

test('a new section has an address made from its name', async (t) => {
  const db = await freshDatabase(t)
  const section = await addSection(db, idriss, { name: 'أخبارُ المدينة' })
  assert.equal(section.slug, 'أخبار-المدينة')
  const address = await resolveAddress(db, '/sections/أخبار-المدينة')
  assert.deepEqual([address?.kind, address?.targetId], ['section', section.id])
})

test('two sections of one name have two addresses', async (t) => {
  const db = await freshDatabase(t)
  const slugs = [
    (await addSection(db, idriss, { name: 'أخبار' })).slug,
    (await addSection(db, idriss, { name: 'أخبار' })).slug,
  ]
  assert.deepEqual(slugs, ['أخبار', 'أخبار-2'])
})

test('two added at once have two addresses too', async (t) => {
  const db = await freshDatabase(t)
  const both = await Promise.all([1, 2].map(() => addSection(db, idriss, { name: 'أخبار' })))
  assert.deepEqual(both.map(({ slug }) => slug).sort(), ['أخبار', 'أخبار-2'])
})

test('a slug that was typed is refused where another section lives', async (t) => {
  const db = await freshDatabase(t)
  await addSection(db, idriss, { name: 'أخبار' })
  await refuses('slug-taken', addSection(db, idriss, { name: 'غيرها', slug: 'أخبار' }))
})

test('a section goes under a top section, and no deeper', async (t) => {
  const db = await freshDatabase(t)
  const top = await addSection(db, idriss, { name: 'مجتمع' })
  const under = await addSection(db, idriss, { name: 'تعليم', parentId: top.id })
  const { details } = await refuses(
    'invalid-input',
    addSection(db, idriss, { name: 'جامعات', parentId: under.id }),
  )
  assert.deepEqual(details, { path: 'body/parentId', problem: 'not-a-top-section' })
  await refuses('invalid-input', addSection(db, idriss, { name: 'جامعات', parentId: '404' }))
})

test('a new section is the last of its level', async (t) => {
  const db = await freshDatabase(t)
  await addSection(db, idriss, { name: 'أ', position: 5 })
  await addSection(db, idriss, { name: 'ب' })
  assert.deepEqual(
    (await listSections(db)).map(({ name, position }) => [name, position]),
    [
      ['أ', 5],
      ['ب', 6],
    ],
  )
})

test('a name of signs only still gets an address', async (t) => {
  const db = await freshDatabase(t)
  assert.equal((await addSection(db, idriss, { name: '!!!' })).slug, 'section')
  assert.equal((await addSection(db, idriss, { name: '؟؟' })).slug, 'section-2')
})

test('a reporter opens no sections', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', addSection(db, salma, { name: 'أخبار' }))
})
