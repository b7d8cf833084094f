import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p, quotation } from '../../test/builders.ts'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import { publishArticle } from '../articles/publish-article.ts'
import { saveArticle } from '../articles/save-article.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import { addOccasion } from '../people/add-occasion.ts'
import { addPerson } from '../people/add-person.ts'
import { mergePeople } from '../people/merge-people.ts'
import { removePerson } from '../people/remove-person.ts'
import { addQuotation } from './add-quotation.ts'
import { changeQuotation } from './change-quotation.ts'
import { listQuotations } from './list-quotations.ts'
import { usesOf } from './uses-of.ts'

async function house(t: Parameters<typeof freshDatabase>[0]) {
  const db = await freshDatabase(t)
  return { db, ...(await hireCast(db)) }
}

const said = (words: string, name = 'سعاد بناني') =>
  article(headline('خبر'), p('نص.'), quotation(words, { name, role: 'وزيرة' }))

test('the same words of the same speaker are one quotation used twice', async (t) => {
  const { db, idriss } = await house(t)
  const first = await published(db, said('سنبني الجسر هذا العام'))
  const second = await published(db, said('سنبنى الجسر هذا العام', 'سعاد بنانى'))
  await published(db, said('سنبني الجسر هذا العام', 'رشيد'))
  const { items, total } = await listQuotations(db, idriss, { words: 'الجسر', limit: 10 })
  assert.equal(total, 2)
  const uses = await usesOf(db, (items[1] as { id: string }).id)
  assert.deepEqual(
    uses.map(({ articleId, words }) => [articleId, words]),
    [
      [first, 'سنبني الجسر هذا العام'],
      [second, 'سنبنى الجسر هذا العام'],
    ],
  )
  assert.deepEqual((await listQuotations(db, idriss, { article: first, limit: 10 })).total, 1)
})

test('a quotation by name becomes the words of the person whom an editor adds', async (t) => {
  const { db, idriss, salma } = await house(t)
  await published(db, said('سنبني الجسر'))
  const byReporter = await addPerson(db, salma, { name: 'سعاد بنانى' })
  const speaker = byReporter.id
  assert.equal((await listQuotations(db, idriss, { speaker, limit: 1 })).total, 0)
  await published(db, said('ثم نفتحه'))
  assert.equal((await listQuotations(db, idriss, { speaker, limit: 1 })).total, 2)
  const { id } = await addPerson(db, idriss, {
    name: 'رشيد',
    names: [{ name: 'رشيد التازي', kind: 'spelling' }],
  })
  assert.equal((await listQuotations(db, idriss, { speaker: id, limit: 1 })).total, 0)
  await published(db, said('لن نبنيه', 'رشيد التازي'))
  assert.equal((await listQuotations(db, idriss, { speaker: id, limit: 1 })).total, 1)
})

test('uses follow a changed article and go with a withdrawn one', async (t) => {
  const { db, idriss } = await house(t)
  const id = await published(db, said('سنبني الجسر'))
  const [{ id: kept } = { id: '' }] = (await listQuotations(db, idriss, { limit: 5 })).items
  assert.equal((await usesOf(db, kept)).length, 1)
  const saved = await saveArticle(db, idriss, {
    id,
    expectedVersion: 1,
    text: said('لن نبني الجسر'),
    origin: 'save',
  })
  assert.equal((await usesOf(db, kept)).length, 1)
  await publishArticle(db, idriss, { id, expectedVersion: saved.version })
  assert.equal((await usesOf(db, kept)).length, 0)
  assert.equal(
    (await listQuotations(db, idriss, { article: id, limit: 5 })).items[0]?.words,
    'لن نبني الجسر',
  )
  await withdrawArticle(db, idriss, { id, reason: 'خطأ' })
  assert.equal((await listQuotations(db, idriss, { article: id, limit: 5 })).total, 0)
})

test('an inline mark ties words to its record, and other words to a record of their own', async (t) => {
  const { db, salma, idriss } = await house(t)
  const person = await addPerson(db, salma, { name: 'سعاد' })
  const kept = await addQuotation(db, salma, { words: 'تقدماً كبيراً في الملف', speaker: person.id })
  const mark = (text: string) => ({
    text,
    marks: [{ kind: 'quotation' as const, quotation: kept.id }],
  })
  await published(db, article(headline('خبر'), p('قالت إن ', mark('تقدما كبيرا'), ' حدث.')))
  await published(db, article(headline('خبر آخر'), p('قالت ', mark('كلاماً لم يُسجَّل'), '.')))
  assert.equal((await usesOf(db, kept.id)).length, 1)
  const { items } = await listQuotations(db, idriss, { speaker: person.id, limit: 5 })
  assert.deepEqual(
    items.map(({ words }) => words),
    ['كلاماً لم يُسجَّل', 'تقدماً كبيراً في الملف'],
  )
})

test('the same words are added once', async (t) => {
  const { db, salma } = await house(t)
  const first = await addQuotation(db, salma, { words: 'نعم', speakerName: 'سعاد' })
  const again = await addQuotation(db, salma, { words: 'نَعَم', speakerName: 'سعاد' })
  assert.equal(again.id, first.id)
})

test('once readers see a quotation, a reporter no longer changes who said it', async (t) => {
  const { db, salma, idriss } = await house(t)
  const { id } = await addQuotation(db, salma, { words: 'سنبني الجسر', speakerName: 'سعاد بناني' })
  await changeQuotation(db, salma, { id, role: 'وزيرة النقل' })
  await published(db, said('سنبني الجسر'))
  await refuses('not-allowed', changeQuotation(db, salma, { id, role: 'غيرها' }))
  const occasion = await addOccasion(db, salma, { title: 'ندوة الميناء' })
  const changed = await changeQuotation(db, idriss, {
    id,
    occasion: occasion.id,
    saidOn: '2026-03-01',
    spokenLanguage: 'fr',
    translator: 'وكالة الساحل',
  })
  assert.deepEqual(
    [changed.occasion.title, changed.saidOn, changed.speaker.role, changed.translator],
    ['ندوة الميناء', '2026-03-01', 'وزيرة النقل', 'وكالة الساحل'],
  )
})

test('a reporter does not see what another has kept for a draft', async (t) => {
  const { db, salma, yassine, idriss } = await house(t)
  const { id } = await addQuotation(db, salma, { words: 'كلام لم يُنشر' })
  assert.equal((await listQuotations(db, salma, { limit: 5 })).total, 1)
  assert.equal((await listQuotations(db, idriss, { limit: 5 })).total, 1)
  assert.equal((await listQuotations(db, yassine, { limit: 5 })).total, 0)
  await refuses('not-found', changeQuotation(db, yassine, { id, role: 'وزيرة' }))
})

test('nobody can be named who is not there, nor a source that would run', async (t) => {
  const { db, salma } = await house(t)
  const { id } = await addQuotation(db, salma, { words: 'نعم' })
  const refused = async (fields: Omit<Parameters<typeof changeQuotation>[2], 'id'>) =>
    (await refuses('invalid-input', changeQuotation(db, salma, { id, ...fields }))).details['path']
  assert.equal(await refused({ speaker: '999' }), 'body/speaker')
  assert.equal(await refused({ occasion: '999' }), 'body/occasion')
  assert.equal(await refused({ saidOn: '2026-02-30' }), 'body/saidOn')
  assert.equal(await refused({ source: 'javascript:alert(1)' }), 'body/source')
})

test('merging two people makes one quotation of the same words, with every use', async (t) => {
  const { db, idriss } = await house(t)
  const wrong = await addPerson(db, idriss, { name: 'ميخائيل سوروف' })
  const right = await addPerson(db, idriss, { name: 'ميخائيل ساروف' })
  await published(db, said('خطوة وحيدة', 'ميخائيل ساروف'))
  await published(db, said('خطوة وحيدة', 'ميخائيل سوروف'))
  await mergePeople(db, idriss, { id: wrong.id, into: right.id })
  const { items, total } = await listQuotations(db, idriss, { speaker: right.id, limit: 5 })
  assert.equal(total, 1)
  assert.equal((await usesOf(db, items[0]?.id ?? '')).length, 2)
})

test('a quoted person is not removed, and the list says where', async (t) => {
  const { db, idriss } = await house(t)
  const { id } = await addPerson(db, idriss, { name: 'سعاد بناني' })
  await published(db, said('سنبني الجسر'))
  const { details } = await refuses('person-in-use', removePerson(db, idriss, id))
  assert.deepEqual(
    (details['quotations'] as { words: string }[]).map(({ words }) => words),
    ['سنبني الجسر'],
  )
})
