import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { refuses } from '../../test/refuses.ts'
import { createArticle } from '../articles/create-article.ts'
import { publishArticle } from '../articles/publish-article.ts'
import { saveArticle } from '../articles/save-article.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import { readLogbook } from '../staff/read-logbook.ts'
import { resolveAddress } from '../paper/addresses-store.ts'
import { addArticle } from './add-article.ts'
import { addLine } from './add-line.ts'
import { addStoryline } from './add-storyline.ts'
import { answerQuestion } from './answer-question.ts'
import { changeLine } from './change-line.ts'
import { changeStoryline } from './change-storyline.ts'
import { closeLine } from './close-line.ts'
import { listStorylines } from './list-storylines.ts'
import { openStoryline } from './open-storyline.ts'
import { readStoryline } from './read-storyline.ts'
import { removeLine } from './remove-line.ts'
import { removeStoryline } from './remove-storyline.ts'
import { linesOf, openInOrder } from './storyline.ts'
import { takeArticleOff } from './take-article-off.ts'

const first = article(
  headline('قمة الجسر'),
  p('اتفق البلدان على قياس النهر. وبقي فتح المعبر عالقاً بينهما.'),
  p('ويلتقي الخبراء يوم الاثنين.'),
)
const later = article(headline('المعبر يُفتح'), p('فُتح المعبر صباح اليوم.'))

async function open(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const articleId = await published(db, first)
  const storylineId = await addStoryline(db, cast.idriss, {
    name: 'النهر والمعبر',
    state: 'اتفاق على الماء وخلاف على الطريق.',
    question: 'هل يُفتح المعبر؟',
  })
  return { db, cast, articleId, storylineId }
}
const stuck = 'وبقي فتح المعبر عالقاً بينهما'

test('a storyline has an address, and keeps the one it had', async (t) => {
  const { db, cast, storylineId } = await open(t)
  assert.equal((await resolveAddress(db, '/storylines/النهر-والمعبر'))?.targetId, storylineId)
  await changeStoryline(db, cast.idriss, { id: storylineId, name: 'نهر الوادعة', slug: 'نهر' })
  const old = await resolveAddress(db, '/storylines/النهر-والمعبر')
  assert.equal(old?.currentPath, '/storylines/نهر')
  const { name, state } = await openStoryline(db, cast.salma, storylineId)
  assert.deepEqual([name, state], ['نهر الوادعة', 'اتفاق على الماء وخلاف على الطريق.'])
})

test('a reporter adds a line with its sentence, and its article joins the storyline', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  await addLine(db, cast.salma, {
    storylineId,
    articleId,
    kind: 'agreed',
    text: 'قياس مشترك',
    sentence: 'اتفق البلدان على قياس النهر',
  })
  const { lines, articles } = await openStoryline(db, cast.salma, storylineId)
  assert.deepEqual(
    lines.map(({ kind, text, support, article: from }) => [kind, text, support, from.id]),
    [['agreed', 'قياس مشترك', 'stands', articleId]],
  )
  assert.deepEqual(
    articles.map(({ id }) => id),
    [articleId],
  )
})

test('a line without words of its own says its sentence', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  await addLine(db, cast.salma, { storylineId, articleId, kind: 'open', sentence: stuck })
  assert.equal((await openStoryline(db, cast.salma, storylineId)).lines[0]?.text, stuck)
})

test('no line without a sentence that stands in its article', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  const line = { storylineId, articleId, kind: 'open' as const }
  await refuses(
    'sentence-missing',
    addLine(db, cast.salma, { ...line, sentence: 'جملة من مقال آخر' }),
  )
  await refuses('invalid-input', addLine(db, cast.salma, { ...line, sentence: ' ـ ' }))
  await refuses('not-found', addLine(db, cast.salma, { ...line, articleId: '999', sentence: 'أ' }))
})

test('an open line that is agreed keeps since when it was open, and on what support', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  const id = await addLine(db, cast.salma, {
    storylineId,
    articleId,
    kind: 'open',
    text: 'فتح المعبر',
    sentence: stuck,
    isMostImportant: true,
  })
  const before = (await openStoryline(db, cast.salma, storylineId)).lines[0]
  const second = await published(db, later)
  const closing = { storylineId, id, articleId: second, sentence: 'فُتح المعبر صباح اليوم' }
  await closeLine(db, cast.idriss, { ...closing, text: 'فُتح المعبر' })
  const { lines } = await openStoryline(db, cast.salma, storylineId)
  const [line] = linesOf(lines, 'agreed')
  assert.equal(line?.text, 'فُتح المعبر')
  assert.equal(line?.article.id, second)
  assert.deepEqual(line?.opening?.since, before?.since)
  assert.deepEqual(
    [line?.opening?.text, line?.opening?.sentence, line?.opening?.article?.id],
    ['فتح المعبر', stuck, articleId],
  )
  await refuses('line-not-open', closeLine(db, cast.idriss, closing))
})

test('one open line at a time is called the most important, and it comes first', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  const line = { storylineId, articleId, kind: 'open' as const, isMostImportant: true }
  await addLine(db, cast.salma, { ...line, text: 'أ', sentence: stuck })
  await addLine(db, cast.salma, { ...line, text: 'ب', sentence: stuck })
  const id = await addLine(db, cast.salma, {
    ...line,
    text: 'ج',
    sentence: stuck,
    isMostImportant: false,
  })
  const inOrder = async () =>
    openInOrder((await openStoryline(db, cast.salma, storylineId)).lines).map(
      ({ text, isMostImportant }) => (isMostImportant ? `${text}!` : text),
    )
  assert.deepEqual(await inOrder(), ['ب!', 'ج', 'أ'])
  await changeLine(db, cast.idriss, { storylineId, id, isMostImportant: true })
  assert.deepEqual(await inOrder(), ['ج!', 'ب', 'أ'])
})

test('a line whose sentence was edited away is kept and marked', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  await addLine(db, cast.salma, { storylineId, articleId, kind: 'open', sentence: stuck })
  const text = article(headline('قمة الجسر'), p('نص آخر.'))
  await saveArticle(db, cast.idriss, { id: articleId, text, expectedVersion: 1, origin: 'save' })
  const support = async () =>
    (await openStoryline(db, cast.salma, storylineId)).lines.map((line) => line.support)
  assert.deepEqual(await support(), ['stands'])
  await publishArticle(db, cast.idriss, { id: articleId, expectedVersion: 2 })
  assert.deepEqual(await support(), ['changed'])
  const read = await readStoryline(db, storylineId)
  assert.deepEqual(
    read?.lines.map((line) => line.support),
    ['changed'],
  )
  const { items } = await listStorylines(db, cast.salma, { limit: 5 })
  assert.equal(items[0]?.counts.changed, 1)
})

test('readers see no line of an article that they cannot open', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  const draft = await createArticle(db, cast.salma, { text: first })
  const line = { storylineId, kind: 'open' as const, sentence: stuck }
  await addLine(db, cast.salma, { ...line, articleId: draft.id })
  await addLine(db, cast.salma, { ...line, articleId })
  assert.equal((await readStoryline(db, storylineId))?.lines.length, 1)
  await withdrawArticle(db, cast.idriss, { id: articleId, reason: 'خطأ' })
  const read = await readStoryline(db, storylineId)
  assert.deepEqual([read?.lines, read?.articles], [[], []])
  const { lines } = await openStoryline(db, cast.idriss, storylineId)
  assert.deepEqual(lines.map(({ support }) => support).sort(), ['changed', 'unpublished'])
})

test('a reporter does not learn of the draft of another by way of a storyline', async (t) => {
  const { db, cast, storylineId } = await open(t)
  const draft = await createArticle(db, cast.salma, { text: first })
  const line = { storylineId, articleId: draft.id, kind: 'open' as const, sentence: stuck }
  await addLine(db, cast.salma, line)
  const { lines, articles } = await openStoryline(db, cast.yassine, storylineId)
  assert.deepEqual([lines, articles], [[], []])
  await refuses('not-found', addLine(db, cast.yassine, line))
})

test('the open question is answered by an article, and then another one is asked', async (t) => {
  const { db, cast, storylineId } = await open(t)
  const second = await published(db, later)
  await answerQuestion(db, cast.idriss, { storylineId, articleId: second, text: 'نعم، فُتح.' })
  const { question } = await openStoryline(db, cast.salma, storylineId)
  assert.deepEqual(
    [question?.text, question?.answer?.text, question?.answer?.article.id],
    ['هل يُفتح المعبر؟', 'نعم، فُتح.', second],
  )
  await changeStoryline(db, cast.idriss, { id: storylineId, question: 'ومتى تمر الشاحنات؟' })
  const questions = (await readStoryline(db, storylineId))?.questions
  assert.deepEqual(
    questions?.map(({ text, answer }) => [text, answer?.text ?? null]),
    [
      ['ومتى تمر الشاحنات؟', null],
      ['هل يُفتح المعبر؟', 'نعم، فُتح.'],
    ],
  )
})

test('an open question in other words keeps the time when it was asked', async (t) => {
  const { db, cast, storylineId } = await open(t)
  const before = (await openStoryline(db, cast.salma, storylineId)).question
  await changeStoryline(db, cast.idriss, { id: storylineId, question: 'متى يُفتح المعبر؟' })
  const { question } = await openStoryline(db, cast.salma, storylineId)
  assert.deepEqual(
    [question?.id, question?.text, question?.askedAt],
    [before?.id, 'متى يُفتح المعبر؟', before?.askedAt],
  )
  await changeStoryline(db, cast.idriss, { id: storylineId, question: '' })
  assert.equal((await openStoryline(db, cast.salma, storylineId)).question, null)
  const answer = { storylineId, articleId: '1', text: 'نعم' }
  await refuses('question-missing', answerQuestion(db, cast.idriss, answer))
})

test('a reporter adds lines and articles, and decides nothing', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  await addArticle(db, cast.salma, { storylineId, articleId })
  const line = { storylineId, articleId, kind: 'open' as const, sentence: stuck }
  const id = await addLine(db, cast.salma, line)
  const place = { storylineId, id }
  await refuses('not-allowed', addStoryline(db, cast.salma, { name: 'ملف' }))
  await refuses('not-allowed', changeStoryline(db, cast.salma, { id: storylineId, state: 'أ' }))
  await refuses('not-allowed', removeStoryline(db, cast.salma, storylineId))
  await refuses('not-allowed', changeLine(db, cast.salma, { ...place, text: 'أ' }))
  await refuses('not-allowed', closeLine(db, cast.salma, { ...line, ...place }))
  await refuses('not-allowed', removeLine(db, cast.salma, place))
  await refuses('not-allowed', answerQuestion(db, cast.salma, { ...line, text: 'أ' }))
  await refuses('not-allowed', takeArticleOff(db, cast.salma, { storylineId, articleId }))
  await refuses('not-allowed', addLine(db, cast.hind, line))
})

test('a removed storyline leaves its articles and no address', async (t) => {
  const { db, cast, storylineId, articleId } = await open(t)
  await addArticle(db, cast.salma, { storylineId, articleId })
  await takeArticleOff(db, cast.idriss, { storylineId, articleId })
  await removeStoryline(db, cast.idriss, storylineId)
  assert.equal(await resolveAddress(db, '/storylines/النهر-والمعبر'), null)
  assert.equal(await readStoryline(db, storylineId), null)
  const { items } = await readLogbook(db, cast.idriss, { limit: 4 })
  assert.deepEqual(
    items.map(({ act }) => act),
    [
      'storyline.removed',
      'storyline.article-removed',
      'storyline.article-added',
      'storyline.added',
    ],
  )
})
