import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { article, headline, link, p, standfirst, strong, tagged } from '../../test/builders.ts'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import { readLogbook } from '../staff/read-logbook.ts'
import { correctArticle } from './correct-article.ts'
import { createArticle } from './create-article.ts'
import { listCorrections } from './list-corrections.ts'
import { openArticle } from './open-article.ts'
import { findPublication, findWithdrawal } from './publication-store.ts'
import { publishArticle } from './publish-article.ts'
import { saveArticle } from './save-article.ts'
import { withdrawArticle } from './withdraw-article.ts'

const summit = article(
  headline('قمة في مدينة ناريا'),
  standfirst('شهدت مدينة ناريا قمة بين الرئيسين.'),
  tagged('مدينة ناريا'),
  p('انتهت القمة في ', strong('مدينة '), 'ناريا مساء أمس.'),
  p(
    'غادر الوفدان مدينة ناريا فجراً، وقال أحد أهل ',
    link('المدينة', 'https://a.example/'),
    ' إنه لم ينم.',
  ),
)
const slip = { before: 'مدينة ناريا', after: 'ولاية ناريا' }

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const id = await published(db, summit)
  const correct = (more: Partial<Parameters<typeof correctArticle>[2]> = {}) =>
    correctArticle(db, cast.idriss, {
      articleId: id,
      kind: 'correction',
      text: 'ناريا ولاية وليست مدينة.',
      wording: slip,
      ...more,
    })
  const list = async () =>
    (await listCorrections(db, cast.idriss, { articleId: id, limit: 10, before: null })).items
  return { db, ...cast, id, correct, list }
}

test('a correction of the wording reaches every place where readers read it', async (t) => {
  const { db, id, correct } = await newsroom(t)
  await correct()
  const { text } = (await findPublication(db, id)) ?? assert.fail()
  assert.equal(text.headline, 'قمة في ولاية ناريا')
  assert.equal(text.standfirst, 'شهدت ولاية ناريا قمة بين الرئيسين.')
  assert.deepEqual(text.tags, ['مدينة ناريا'])
  assert.deepEqual(text.body.blocks, [
    p('انتهت القمة في ', strong('ولاية '), 'ناريا مساء أمس.'),
    p(
      'غادر الوفدان ولاية ناريا فجراً، وقال أحد أهل ',
      link('المدينة', 'https://a.example/'),
      ' إنه لم ينم.',
    ),
  ])
})

test('a correction keeps the first publication time and the address, and moves the time of the change', async (t) => {
  const { db, id, correct } = await newsroom(t)
  const before = (await findPublication(db, id)) ?? assert.fail()
  const { at } = await correct()
  const after = (await findPublication(db, id)) ?? assert.fail()
  assert.deepEqual(after.firstPublishedAt, before.firstPublishedAt)
  assert.equal(after.slug, before.slug)
  assert.deepEqual(after.updatedAt, at)
})

test('a notice without a wording changes no word and moves the time of the change', async (t) => {
  const { db, id, correct } = await newsroom(t)
  const { at } = await correct({ kind: 'clarification', text: 'توضيح.', wording: null })
  const publication = (await findPublication(db, id)) ?? assert.fail()
  assert.deepEqual(publication.text.body, summit.body)
  assert.equal(publication.version, 1)
  assert.deepEqual(publication.updatedAt, at)
})

test('the newsroom sees who gave a notice and what was corrected, newest first', async (t) => {
  const { id, idriss, correct, list } = await newsroom(t)
  await correct()
  await correct({ kind: 'right-of-reply', text: 'رد المكتب.', wording: null })
  const [reply, correction] = await list()
  assert.equal(reply?.kind, 'right-of-reply')
  assert.deepEqual(correction?.wording, slip)
  assert.equal(correction?.articleId, id)
  assert.deepEqual(correction?.by, { id: idriss.staffId, name: idriss.name })
})

test('what is still being written is not published by a correction, and is corrected itself', async (t) => {
  const { db, idriss, id, correct } = await newsroom(t)
  const change = { kicker: 'لم يُنشر بعد' }
  await saveArticle(db, idriss, { id, expectedVersion: 1, text: change, origin: 'save' })
  await correct()
  const publication = (await findPublication(db, id)) ?? assert.fail()
  assert.equal(publication.text.kicker, '')
  assert.equal(publication.text.headline, 'قمة في ولاية ناريا')
  const latest = await openArticle(db, idriss, id)
  assert.equal(latest.text.kicker, 'لم يُنشر بعد')
  assert.equal(latest.text.headline, 'قمة في ولاية ناريا')
  assert.equal(latest.version, 4)
  assert.equal(publication.version, 3)
})

test('a draft that lost the words already stays as it is', async (t) => {
  const { db, idriss, id, correct } = await newsroom(t)
  const change = article(headline('عنوان آخر'), p('نص آخر'))
  await saveArticle(db, idriss, { id, expectedVersion: 1, text: change, origin: 'save' })
  await correct()
  assert.equal((await openArticle(db, idriss, id)).text.headline, 'عنوان آخر')
  assert.equal((await findPublication(db, id))?.text.headline, 'قمة في ولاية ناريا')
})

test('words that readers never read are not corrected, and nothing is said about them', async (t) => {
  const { db, idriss, id, correct, list } = await newsroom(t)
  const change = { kicker: 'كلمة المسودة' }
  await saveArticle(db, idriss, { id, expectedVersion: 1, text: change, origin: 'save' })
  await refuses(
    'wording-not-found',
    correct({ wording: { before: 'كلمة المسودة', after: 'غيرها' } }),
  )
  assert.deepEqual(await list(), [])
  assert.equal((await openArticle(db, idriss, id)).version, 2)
})

test('a headline cannot be corrected away', async (t) => {
  const { db, id, correct } = await newsroom(t)
  await refuses('headline-missing', correct({ wording: { before: summit.headline, after: '' } }))
  assert.equal((await findPublication(db, id))?.text.headline, summit.headline)
})

test('a notice needs words, and a correction a difference', async (t) => {
  const { correct } = await newsroom(t)
  await refuses('notice-missing', correct({ text: ' \n ' }))
  await refuses('invalid-input', correct({ wording: { before: ' ', after: 'x' } }))
  await refuses('invalid-input', correct({ wording: { before: 'القمة', after: ' القمة ' } }))
})

test('only who may publish corrects, and only what is published', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  const request = { kind: 'correction' as const, text: 'تصحيح', wording: null }
  await refuses('not-allowed', correctArticle(db, salma, { ...request, articleId: id }))
  const draft = await createArticle(db, idriss, { text: summit })
  await refuses('wrong-state', correctArticle(db, idriss, { ...request, articleId: draft.id }))
  await withdrawArticle(db, idriss, { id, reason: 'خطأ' })
  await refuses('wrong-state', correctArticle(db, idriss, { ...request, articleId: id }))
})

test('a withdrawal gives its own notice, and may be explained further', async (t) => {
  const { db, idriss, id, correct, list } = await newsroom(t)
  const further = { kind: 'withdrawal' as const, text: 'تفصيل السبب.', wording: null }
  await refuses('wrong-state', correct(further))
  await withdrawArticle(db, idriss, { id, reason: 'خبر غير مؤكد' })
  assert.deepEqual((await findWithdrawal(db, id))?.later, [])
  await correct(further)
  assert.deepEqual(
    (await list()).map(({ kind, text }) => [kind, text]),
    [
      ['withdrawal', 'تفصيل السبب.'],
      ['withdrawal', 'خبر غير مؤكد'],
    ],
  )
  assert.equal((await findWithdrawal(db, id))?.later[0]?.text, 'تفصيل السبب.')
})

test('the logbook tells of a correction', async (t) => {
  const { db, idriss, id, correct } = await newsroom(t)
  const { id: correction } = await correct()
  const { items } = await readLogbook(db, idriss, {
    limit: 5,
    subjectKind: 'article',
    subjectId: id,
  })
  const entry = items.find(({ act }) => act === 'article.corrected')
  assert.deepEqual(entry?.details, { correction, kind: 'correction' })
})

test('two corrections of one wording at once: one is made, the other finds nothing to correct', async (t) => {
  const { correct, list } = await newsroom(t)
  const outcomes = await Promise.allSettled([correct(), correct()])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await list()).length, 1)
})

test('a corrected article can be changed and published again', async (t) => {
  const { db, idriss, id, correct } = await newsroom(t)
  await correct()
  await saveArticle(db, idriss, {
    id,
    expectedVersion: 2,
    text: { kicker: 'جديد' },
    origin: 'save',
  })
  await publishArticle(db, idriss, { id, expectedVersion: 3 })
  const { text } = (await findPublication(db, id)) ?? assert.fail()
  assert.deepEqual([text.kicker, text.headline], ['جديد', 'قمة في ولاية ناريا'])
})
