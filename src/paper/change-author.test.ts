import assert from 'node:assert/strict'
import test from 'node:test'
import { article, bylines, headline, p } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import { createArticle } from '../articles/create-article.ts'
import type { Actor } from '../staff/staff.ts'
import { addAuthor } from './add-author.ts'
import { resolveAddress } from './addresses-store.ts'
import { changeAuthor } from './change-author.ts'
import { findAuthors } from './find-authors.ts'
import { listAuthors } from './list-authors.ts'
import { removeAuthor } from './remove-author.ts'

const idriss: Actor = { staffId: '2', name: 'إدريس بنعلي', role: 'editor' }
const salma: Actor = { staffId: '3', name: 'سلمى العلوي', role: 'reporter' }

test('two authors of one name are two people with two addresses', async (t) => {
  const db = await freshDatabase(t)
  const first = await addAuthor(db, idriss, { name: 'سلمى العلوي' })
  const second = await addAuthor(db, idriss, { name: 'سلمى العلوي' })
  assert.deepEqual([first.slug, second.slug], ['سلمى-العلوي', 'سلمى-العلوي-2'])
})

test('bylines that are ids find their authors, names find nobody', async (t) => {
  const db = await freshDatabase(t)
  const author = await addAuthor(db, idriss, { name: 'سلمى العلوي', about: 'مراسلة\nفي الميناء' })
  const found = await findAuthors(db, [author.id, 'وكالة الساحل', '404'])
  assert.deepEqual([...found.values()], [author])
})

test('an author is renamed, and the old address leads to the new one', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addAuthor(db, idriss, { name: 'سلمى' })
  await changeAuthor(db, idriss, { id, name: 'سلمى العلوي', slug: '' })
  assert.equal((await resolveAddress(db, '/authors/سلمى'))?.currentPath, '/authors/سلمى-العلوي')
})

test('a portrait and an account must be there', async (t) => {
  const db = await freshDatabase(t)
  const portrait = await refuses(
    'invalid-input',
    addAuthor(db, idriss, { name: 'سلمى', portrait: '404' }),
  )
  assert.equal(portrait.details['path'], 'body/portrait')
  const account = await refuses(
    'invalid-input',
    addAuthor(db, idriss, { name: 'سلمى', staffId: '404' }),
  )
  assert.equal(account.details['path'], 'body/staffId')
})

test('an author who signed an article stays, published or not', async (t) => {
  const db = await freshDatabase(t)
  const drafting = await addAuthor(db, idriss, { name: 'سلمى' })
  await createArticle(db, null, { text: article(headline('مسودة'), bylines(drafting.id)) })
  await refuses('author-in-use', removeAuthor(db, idriss, drafting.id))
  const signing = await addAuthor(db, idriss, { name: 'ياسين' })
  await published(db, article(headline('الميناء يفتح'), bylines(signing.id), p('فتح.')))
  const { details } = await refuses('author-in-use', removeAuthor(db, idriss, signing.id))
  assert.deepEqual(details, { articles: 1 })
})

test('an author who signed nothing is removed', async (t) => {
  const db = await freshDatabase(t)
  const { id } = await addAuthor(db, idriss, { name: 'سلمى' })
  await removeAuthor(db, idriss, id)
  assert.deepEqual(await listAuthors(db), [])
  assert.equal(await resolveAddress(db, '/authors/سلمى'), null)
})

test('a reporter does not add authors', async (t) => {
  const db = await freshDatabase(t)
  await refuses('not-allowed', addAuthor(db, salma, { name: 'سلمى' }))
})
