import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import {
  article,
  bylines,
  h2,
  headline,
  openQuestion,
  p,
  quotation,
  slug,
  tagged,
} from '../../test/builders.ts'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { resolveAddress } from '../paper/addresses-store.ts'
import type { ArticleText } from './article.ts'
import { cancelSchedule } from './cancel-schedule.ts'
import { createArticle } from './create-article.ts'
import { emptyTrash } from './empty-trash.ts'
import { openArticle } from './open-article.ts'
import { findPublication, findWithdrawal, listTagsOf } from './publication-store.ts'
import { publishArticle } from './publish-article.ts'
import { publishDueArticles } from './publish-due-articles.ts'
import { returnArticle } from './return-article.ts'
import { saveArticle } from './save-article.ts'
import { scheduleArticle } from './schedule-article.ts'
import { submitArticle } from './submit-article.ts'
import { takeFromTrash } from './take-from-trash.ts'
import { trashArticle } from './trash-article.ts'
import { withdrawArticle } from './withdraw-article.ts'

const summit = article(
  headline('قمة نادر – سليم: ساعتان من الحوار'),
  bylines('سلمى العلوي'),
  tagged('قمة'),
  p('انعقدت القمة في المرفأ أمس الجمعة.'),
  h2('نادر: “خطوة أولى”'),
  quotation('نأمل أن تكون خطوة أولى.', { name: 'نادر', role: 'رئيس الجمهورية' }),
  openQuestion('هل تكفي خطوة واحدة؟'),
)

async function newsroom(t: TestContext, text: ArticleText = summit) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const draft = await createArticle(db, cast.salma, { text })
  const id = draft.id
  const inOneHour = () => new Date(Date.now() + 3_600_000)
  return { db, ...cast, draft, id, inOneHour }
}

test('an article goes from draft over review to the readers', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  const submitted = await submitArticle(db, salma, { id, note: 'جاهز للمراجعة' })
  assert.deepEqual(submitted.standing, { state: 'in-review', note: 'جاهز للمراجعة' })
  assert.equal(await findPublication(db, id), null)
  const published = await publishArticle(db, idriss, { id, expectedVersion: null })
  assert.equal(published.standing.state, 'published')
  const publication = await findPublication(db, id)
  assert.equal(publication?.text.headline, summit.headline)
  assert.deepEqual(publication?.text.body, summit.body)
  assert.deepEqual(
    (await listTagsOf(db, id)).map((tag) => tag.name),
    ['قمة'],
  )
})

test('a reporter cannot publish', async (t) => {
  const { db, salma, id, inOneHour } = await newsroom(t)
  await refuses('not-allowed', publishArticle(db, salma, { id, expectedVersion: null }))
  await refuses(
    'not-allowed',
    scheduleArticle(db, salma, { id, at: inOneHour(), expectedVersion: null }),
  )
  await refuses('not-allowed', withdrawArticle(db, salma, { id, reason: 'خطأ' }))
})

test('a reporter neither sees nor changes the draft of another', async (t) => {
  const { db, yassine, id } = await newsroom(t)
  await refuses('not-found', openArticle(db, yassine, id))
  await refuses('not-found', submitArticle(db, yassine, { id, note: '' }))
  await refuses(
    'not-found',
    saveArticle(db, yassine, { id, expectedVersion: 1, text: { headline: 'آخر' }, origin: 'save' }),
  )
})

test('a moderator has nothing to do with articles', async (t) => {
  const { db, hind, id } = await newsroom(t)
  await refuses('not-allowed', openArticle(db, hind, id))
})

test('an editor returns an article with a reason, and not without one', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  await submitArticle(db, salma, { id, note: '' })
  await refuses('reason-missing', returnArticle(db, idriss, { id, reason: '  ' }))
  const returned = await returnArticle(db, idriss, { id, reason: 'أضف مصدراً ثانياً' })
  assert.deepEqual(returned.standing, { state: 'draft', returnReason: 'أضف مصدراً ثانياً' })
})

test('nothing is published without a headline or without a text', async (t) => {
  const { db, idriss } = await newsroom(t)
  const bare = await createArticle(db, idriss, { text: { headline: 'عنوان وحده' } })
  await refuses('body-missing', publishArticle(db, idriss, { id: bare.id, expectedVersion: null }))
  const nameless = await createArticle(db, idriss, { text: article(p('نص وحده')) })
  await refuses(
    'headline-missing',
    publishArticle(db, idriss, { id: nameless.id, expectedVersion: null }),
  )
})

test('a second click on publish changes nothing', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  const [first, second] = await Promise.all([
    publishArticle(db, idriss, { id, expectedVersion: 1 }),
    publishArticle(db, idriss, { id, expectedVersion: 1 }),
  ])
  assert.deepEqual(first.standing, second.standing)
})

test('what is typed into a published article is not shown before it is published', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  const published = await publishArticle(db, idriss, { id, expectedVersion: null })
  const change = { headline: 'عنوان مصحح' }
  await saveArticle(db, idriss, { id, expectedVersion: 1, text: change, origin: 'autosave' })
  assert.equal((await findPublication(db, id))?.text.headline, summit.headline)
  const again = await publishArticle(db, idriss, { id, expectedVersion: 2 })
  assert.equal((await findPublication(db, id))?.text.headline, 'عنوان مصحح')
  assert.ok(published.standing.state === 'published' && again.standing.state === 'published')
  assert.deepEqual(again.standing.publishedAt, published.standing.publishedAt)
})

test('publishing a version that is no longer the latest is refused', async (t) => {
  const { db, idriss, salma, id } = await newsroom(t)
  await saveArticle(db, salma, { id, expectedVersion: 1, text: { kicker: 'عاجل' }, origin: 'save' })
  await refuses('version-stale', publishArticle(db, idriss, { id, expectedVersion: 1 }))
})

test('a withdrawn article leaves its reason at its address, and can come back', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  await publishArticle(db, idriss, { id, expectedVersion: null })
  await refuses('reason-missing', withdrawArticle(db, idriss, { id, reason: '' }))
  const withdrawn = await withdrawArticle(db, idriss, { id, reason: 'خبر غير مؤكد' })
  assert.equal(withdrawn.standing.state, 'withdrawn')
  assert.equal(await findPublication(db, id), null)
  assert.equal((await findWithdrawal(db, id))?.reason, 'خبر غير مؤكد')
  await publishArticle(db, idriss, { id, expectedVersion: null })
  assert.notEqual(await findPublication(db, id), null)
})

test('a scheduled article is published once when its hour has come, however many clocks tick', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  await scheduleArticle(db, idriss, { id, at: new Date(Date.now() + 150), expectedVersion: null })
  assert.equal(await publishDueArticles(db), 0)
  await new Promise((resolve) => setTimeout(resolve, 200))
  const counts = await Promise.all([publishDueArticles(db), publishDueArticles(db)])
  assert.equal(counts[0] + counts[1], 1)
  assert.notEqual(await findPublication(db, id), null)
})

test('an hour that has passed is refused, and a schedule can be cancelled', async (t) => {
  const { db, idriss, id, inOneHour } = await newsroom(t)
  const past = new Date(Date.now() - 1000)
  await refuses('time-passed', scheduleArticle(db, idriss, { id, at: past, expectedVersion: null }))
  await scheduleArticle(db, idriss, { id, at: inOneHour(), expectedVersion: null })
  assert.equal((await cancelSchedule(db, idriss, id)).standing.state, 'draft')
})

test('a scheduled text is not changed by its reporter any more', async (t) => {
  const { db, salma, idriss, id, inOneHour } = await newsroom(t)
  await scheduleArticle(db, idriss, { id, at: inOneHour(), expectedVersion: null })
  const change = { id, expectedVersion: 1, text: { kicker: 'عاجل' }, origin: 'save' as const }
  await refuses('wrong-state', saveArticle(db, salma, change))
})

test('one scheduled article that cannot be published does not hold up the next', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  const other = await createArticle(db, idriss, { text: article(headline('ثان'), p('نص')) })
  for (const [articleId, wait] of [
    [id, 100],
    [other.id, 120],
  ] as const) {
    const at = new Date(Date.now() + wait)
    await scheduleArticle(db, idriss, { id: articleId, at, expectedVersion: null })
  }
  await saveArticle(db, idriss, { id, expectedVersion: 1, text: { headline: '' }, origin: 'save' })
  await new Promise((resolve) => setTimeout(resolve, 200))
  assert.equal(await publishDueArticles(db), 1)
  assert.equal((await openArticle(db, idriss, id)).standing.state, 'in-review')
  assert.notEqual(await findPublication(db, other.id), null)
})

test('the trash takes what was never published, gives it back, and is emptied after 30 days', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  await trashArticle(db, salma, id)
  assert.equal((await takeFromTrash(db, salma, id)).standing.state, 'draft')
  await trashArticle(db, salma, id)
  const day = 24 * 3_600_000
  assert.equal(await emptyTrash(db, new Date(Date.now() + 29 * day)), 0)
  assert.equal(await emptyTrash(db, new Date(Date.now() + 31 * day)), 1)
  await refuses('not-found', openArticle(db, idriss, id))
})

test('a published article does not go to the trash', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  await publishArticle(db, idriss, { id, expectedVersion: null })
  await refuses('wrong-state', trashArticle(db, idriss, id))
})

test('the address is made from the headline, and a second article of that headline gets its own', async (t) => {
  const { db, idriss, salma, id } = await newsroom(t)
  const first = await publishArticle(db, idriss, { id, expectedVersion: null })
  const twin = await createArticle(db, salma, { text: summit })
  const second = await publishArticle(db, idriss, { id: twin.id, expectedVersion: null })
  assert.equal(first.slug, 'قمة-نادر-سليم-ساعتان-من-الحوار')
  assert.equal(second.slug, 'قمة-نادر-سليم-ساعتان-من-الحوار-2')
})

test('two articles of one headline published at once get an address each', async (t) => {
  const { db, idriss, salma, id } = await newsroom(t)
  const twin = await createArticle(db, salma, { text: summit })
  const published = await Promise.all(
    [id, twin.id].map((each) => publishArticle(db, idriss, { id: each, expectedVersion: null })),
  )
  assert.equal(new Set(published.map((one) => one.slug)).size, 2)
})

test('a slug that another article has is refused, and nothing is published', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  await publishArticle(db, idriss, { id, expectedVersion: null })
  const thief = await createArticle(db, idriss, {
    text: article(headline('آخر'), slug('قمة نادر سليم ساعتان من الحوار'), p('نص')),
  })
  await refuses('slug-taken', publishArticle(db, idriss, { id: thief.id, expectedVersion: null }))
  assert.equal(await findPublication(db, thief.id), null)
})

test('a slug changed after publication leaves a redirect', async (t) => {
  const { db, idriss, id } = await newsroom(t)
  await publishArticle(db, idriss, { id, expectedVersion: null })
  const change = { slug: 'القمة' }
  await saveArticle(db, idriss, { id, expectedVersion: 1, text: change, origin: 'save' })
  const moved = await publishArticle(db, idriss, { id, expectedVersion: null })
  assert.equal(moved.slug, 'القمة')
  const old = await resolveAddress(db, '/articles/قمة-نادر-سليم-ساعتان-من-الحوار')
  assert.deepEqual(old, { kind: 'article', targetId: id, currentPath: '/articles/القمة' })
})

test('an article whose headline has no letters is found by its number', async (t) => {
  const { db, idriss, id } = await newsroom(t, article(headline('!!!'), p('نص')))
  assert.equal((await publishArticle(db, idriss, { id, expectedVersion: null })).slug, id)
})
