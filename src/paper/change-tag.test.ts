import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p, tagged } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import type { Actor } from '../staff/staff.ts'
import { addTag } from './add-tag.ts'
import { resolveAddress } from './addresses-store.ts'
import { changeTag } from './change-tag.ts'
import { findTagsNamed } from './find-tags-named.ts'
import { removeTag } from './remove-tag.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const salma: Actor = { staffId: '3', name: 'سلمى العلوي', role: 'reporter' }

test('a tag is renamed, and its old address leads to the new one', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addTag(db, idriss, { name: 'الميناء' })
  await changeTag(db, idriss, { id, name: 'ميناء المدينة', slug: 'ميناء-المدينة' })
  assert.equal((await resolveAddress(db, '/tags/الميناء'))?.currentPath, '/tags/ميناء-المدينة')
})

test('two tags are not called the same in any spelling', async (t) => {
  const db = await freshDatabase(t)
  const first = await addTag(db, idriss, { name: 'أكادير' })
  const second = await addTag(db, idriss, { name: 'طنجة' })
  const { details } = await refuses('name-taken', addTag(db, idriss, { name: 'اكادير' }))
  assert.equal(details['id'], first.id)
  await refuses('name-taken', changeTag(db, idriss, { id: second.id, name: 'اكادير' }))
})

test('a tag takes a better spelling of its own name', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addTag(db, idriss, { name: 'اكادير' })
  assert.equal((await changeTag(db, idriss, { id, name: 'أكادير' })).name, 'أكادير')
})

test('a removed tag comes off the articles that carry it', async (t) => {
  const db = await freshDatabase(t)
  await published(db, article(headline('الميناء يفتح'), tagged('ميناء'), p('فتح الميناء.')))
  const [tag] = await findTagsNamed(db, ['ميناء'])
  await removeTag(db, idriss, tag?.id as string)
  assert.deepEqual(await findTagsNamed(db, ['ميناء']), [])
  assert.equal(await resolveAddress(db, '/tags/ميناء'), null)
})

test('a reporter neither adds nor removes tags by hand', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', addTag(db, salma, { name: 'ميناء' }))
  await refuses('not-allowed', removeTag(db, salma, '1'))
})
