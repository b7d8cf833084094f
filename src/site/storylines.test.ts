import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { article, headline, openQuestion, p, quotation } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { readable } from '../pages/sample-view.ts'
import { addArticle } from '../storylines/add-article.ts'
import { addLine } from '../storylines/add-line.ts'
import { addStoryline } from '../storylines/add-storyline.ts'
import { answerQuestion } from '../storylines/answer-question.ts'
import { changeStoryline } from '../storylines/change-storyline.ts'
import { closeLine } from '../storylines/close-line.ts'
import { openTestSite } from './test-site.ts'

const stuck = 'وبقي فتح المعبر عالقاً بينهما'
const summit = article(
  headline('قمة الجسر'),
  p(`اتفق البلدان على قياس النهر. ${stuck}.`, ' ويلتقي الخبراء قريباً.'),
  quotation('النهر واحد', { name: 'يونس الغيماني', role: 'رئيس نورسان' }),
  openQuestion('هل يُفتح المعبر؟'),
)
const page = '/storylines/النهر-والمعبر'

async function open(t: TestContext) {
  const site = await openTestSite(t)
  const { db, cast } = site
  const articleId = await published(db, summit)
  const storylineId = await addStoryline(db, cast.idriss, {
    name: 'النهر والمعبر',
    state: 'ماء بلا طريق.',
    question: 'هل يُفتح المعبر؟',
  })
  const line = (kind: 'agreed' | 'open' | 'next' | 'statement', sentence: string, more = {}) =>
    addLine(db, cast.salma, { storylineId, articleId, kind, sentence, ...more })
  const read = async (path: string) => readable((await site.get(path)).body)
  return { ...site, articleId, storylineId, line, read }
}

test('the page of a storyline asks its open question, and says where things stand', async (t) => {
  const { line, get, read } = await open(t)
  await line('agreed', 'اتفق البلدان على قياس النهر', { text: 'قياس مشترك' })
  await line('open', stuck, { text: 'المعبر', isMostImportant: true })
  await line('next', 'ويلتقي الخبراء قريباً', { text: 'لقاء', dueOn: '2020-01-05' })
  const { body } = await get(page)
  assert.match(body, /<h1 class="headline">هل يُفتح المعبر؟<\/h1>/)
  const words = await read(page)
  for (const said of [
    'ماء بلا طريق.',
    'متفق عليه',
    'قياس مشترك',
    'ما زال عالقاً',
    'الأهم',
    'الخطوات المقبلة',
    'الأحد 5 يناير 2020',
    'فات موعدها',
    'يونس الغيماني',
  ]) {
    assert.ok(words.includes(said), said)
  }
})

test('a line leads to its sentence, by the words that the page of the article prints', async (t) => {
  const { line, get } = await open(t)
  await line('open', stuck)
  const { body } = await get(page)
  const fragment = `#:~:text=${encodeURIComponent(stuck)}`
  assert.ok(body.includes(`href="${encodeURI('/articles/قمة-الجسر')}${fragment}"`))
})

test('what was settled says since when it was open, and the article that settled it', async (t) => {
  const { db, cast, line, storylineId, read } = await open(t)
  const id = await line('open', stuck, { text: 'المعبر' })
  const later = await published(db, article(headline('المعبر يُفتح'), p('فُتح المعبر اليوم.')))
  await closeLine(db, cast.idriss, {
    storylineId,
    id,
    articleId: later,
    sentence: 'فُتح المعبر اليوم',
    text: 'المعبر مفتوح',
  })
  const words = await read(page)
  assert.match(words, /ظل عالقاً منذ/)
  assert.match(words, /حُسم بعد أن كان عالقاً\s+المعبر مفتوح/)
})

test('an article says which storyline it tells, and where its question was answered', async (t) => {
  const { db, cast, storylineId, line, get, read } = await open(t)
  await line('open', stuck)
  const first = await read('/articles/قمة-الجسر')
  assert.match(first, /ملف متابعة النهر والمعبر/)
  assert.match(first, /أمر عالق/)
  const later = await published(db, article(headline('المعبر يُفتح'), p('فُتح المعبر اليوم.')))
  await answerQuestion(db, cast.idriss, { storylineId, articleId: later, text: 'نعم، اليوم.' })
  const then = await get('/articles/قمة-الجسر')
  assert.match(readable(then.body), /جاء الجواب\s+نعم، اليوم\./)
  assert.ok(then.body.includes(`href="${encodeURI('/articles/المعبر-يفتح')}"`))
  assert.match(await read('/articles/المعبر-يفتح'), /هذا المقال يجيب عن السؤال/)
})

test('its feed tells articles and changes, also at an address that was left', async (t) => {
  const { db, cast, storylineId, articleId, line, get } = await open(t)
  await addArticle(db, cast.salma, { storylineId, articleId })
  await line('open', stuck, { text: 'المعبر' })
  await changeStoryline(db, cast.idriss, { id: storylineId, slug: 'نهر' })
  const moved = await get(`${page}/feed.xml`)
  assert.equal(moved.headers['location'], encodeURI('/storylines/نهر/feed.xml'))
  const feed = (await get('/storylines/نهر/feed.xml')).body
  assert.match(feed, /<title>قمة الجسر<\/title>/)
  assert.match(feed, /<title>بقي عالقاً: المعبر<\/title>/)
})

test('the page is whole without its script, which only this page has', async (t) => {
  const { get } = await open(t)
  const { body } = await get(page)
  const script = /src="(\/assets\/storyline-[0-9a-f]{12}\.js)"/.exec(body)?.[1] ?? ''
  const answer = await get(script)
  assert.equal(answer.statusCode, 200)
  assert.ok(answer.body.length < 1500, `${answer.body.length} bytes`)
  assert.ok(!(await get('/articles/قمة-الجسر')).body.includes('/assets/storyline-'))
})

test('what is in a storyline is words, never markup', async (t) => {
  const { db, cast, storylineId, get } = await open(t)
  const trap = '</script><img src=x onerror=alert(1)>'
  await changeStoryline(db, cast.idriss, {
    id: storylineId,
    name: trap,
    state: trap,
    question: trap,
  })
  const { body } = await get(page.replace('x', ''))
  assert.ok(!body.includes('<img src=x'))
})
