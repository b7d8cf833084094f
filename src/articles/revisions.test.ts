import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { compareRevisions } from './compare-revisions.ts'
import { createArticle } from './create-article.ts'
import { listRevisions } from './list-revisions.ts'
import { openArticle } from './open-article.ts'
import { publishArticle } from './publish-article.ts'
import { readRevision } from './read-revision.ts'
import { restoreRevision } from './restore-revision.ts'
import { saveArticle } from './save-article.ts'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const text = article(headline('عنوان أول'), p('فقرة أولى.'))
  const { id } = await createArticle(db, cast.salma, { text })
  const versions = async () =>
    (await listRevisions(db, cast.salma, { articleId: id, limit: 50, before: null })).items.map(
      (revision) => [revision.version, revision.origin],
    )
  return { db, ...cast, id, versions }
}

test('every save is a revision with its author and time', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  await saveArticle(db, idriss, {
    id,
    expectedVersion: 1,
    text: { headline: 'ثان' },
    origin: 'save',
  })
  const { items, total } = await listRevisions(db, salma, {
    articleId: id,
    limit: 50,
    before: null,
  })
  assert.equal(total, 2)
  assert.deepEqual(
    items.map((revision) => revision.by?.name),
    ['إدريس بنعلي', 'سلمى العلوي'],
  )
  assert.ok((items[0]?.at ?? 0) >= (items[1]?.at ?? 0))
})

test('a save over a version that is gone is refused and changes nothing', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  await saveArticle(db, idriss, {
    id,
    expectedVersion: 1,
    text: { headline: 'إدريس' },
    origin: 'save',
  })
  const refusal = await refuses(
    'version-stale',
    saveArticle(db, salma, { id, expectedVersion: 1, text: { headline: 'سلمى' }, origin: 'save' }),
  )
  assert.equal(refusal.details['version'], 2)
  assert.equal((await openArticle(db, salma, id)).text.headline, 'إدريس')
})

test('two saves of the same version at once: one is kept, the other refused', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  const outcomes = await Promise.allSettled([
    saveArticle(db, idriss, {
      id,
      expectedVersion: 1,
      text: { headline: 'إدريس' },
      origin: 'save',
    }),
    saveArticle(db, salma, { id, expectedVersion: 1, text: { headline: 'سلمى' }, origin: 'save' }),
  ])
  assert.deepEqual(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('saving the same text again adds nothing', async (t) => {
  const { db, salma, id, versions } = await newsroom(t)
  const saved = await saveArticle(db, salma, {
    id,
    expectedVersion: 1,
    text: { headline: 'عنوان أول' },
    origin: 'save',
  })
  assert.equal(saved.version, 1)
  assert.deepEqual(await versions(), [[1, 'save']])
})

test('autosaves of one colleague in a row fold into one revision; another’s stand apart', async (t) => {
  const { db, salma, idriss, id, versions } = await newsroom(t)
  const type = (by: typeof salma, expectedVersion: number, words: string) =>
    saveArticle(db, by, { id, expectedVersion, text: { headline: words }, origin: 'autosave' })
  await type(salma, 1, 'عنوان أول م')
  await type(salma, 2, 'عنوان أول مع')
  await type(idriss, 3, 'عنوان أول معدل')
  assert.deepEqual(await versions(), [
    [4, 'autosave'],
    [3, 'autosave'],
    [1, 'save'],
  ])
})

test('an autosave that takes out much does not replace the one that had it', async (t) => {
  const { db, salma, id, versions } = await newsroom(t)
  const long = article(headline('عنوان أول'), p('كلمة '.repeat(100)))
  await saveArticle(db, salma, { id, expectedVersion: 1, text: long, origin: 'autosave' })
  const short = article(headline('عنوان أول'), p('كلمة'))
  await saveArticle(db, salma, { id, expectedVersion: 2, text: short, origin: 'autosave' })
  assert.deepEqual(await versions(), [
    [3, 'autosave'],
    [2, 'autosave'],
    [1, 'save'],
  ])
})

test('an autosave never replaces the revision that stands published', async (t) => {
  const { db, salma, idriss, id } = await newsroom(t)
  await saveArticle(db, idriss, {
    id,
    expectedVersion: 1,
    text: { kicker: 'أ' },
    origin: 'autosave',
  })
  await publishArticle(db, idriss, { id, expectedVersion: 2 })
  await saveArticle(db, idriss, {
    id,
    expectedVersion: 2,
    text: { kicker: 'أب' },
    origin: 'autosave',
  })
  const published = await readRevision(db, salma, { articleId: id, version: 2 })
  assert.equal(published.text.kicker, 'أ')
  assert.equal(published.isPublished, true)
})

test('two versions are compared word by word, field by field', async (t) => {
  const { db, salma, id } = await newsroom(t)
  await saveArticle(db, salma, {
    id,
    expectedVersion: 1,
    text: { headline: 'عنوان ثان' },
    origin: 'save',
  })
  const fields = await compareRevisions(db, salma, { articleId: id, from: 1, to: 2 })
  assert.deepEqual(
    fields.map(({ field }) => field),
    ['headline'],
  )
  const words = (change: string) =>
    fields[0]?.parts.filter((part) => part.change === change).map((part) => part.text.trim())
  assert.deepEqual(words('removed'), ['أول'])
  assert.deepEqual(words('added'), ['ثان'])
})

test('restoring an old text is a revision of its own, and what it replaced stays', async (t) => {
  const { db, salma, id, versions } = await newsroom(t)
  await saveArticle(db, salma, {
    id,
    expectedVersion: 1,
    text: { headline: 'ثان' },
    origin: 'save',
  })
  const restored = await restoreRevision(db, salma, {
    articleId: id,
    version: 1,
    expectedVersion: 2,
  })
  assert.equal(restored.text.headline, 'عنوان أول')
  assert.deepEqual(await versions(), [
    [3, 'restore'],
    [2, 'save'],
    [1, 'save'],
  ])
})

test('a save carries only the fields it names; the others stay', async (t) => {
  const { db, salma, id } = await newsroom(t)
  const saved = await saveArticle(db, salma, {
    id,
    expectedVersion: 1,
    text: { standfirst: 'تقديم' },
    origin: 'save',
  })
  assert.equal(saved.text.headline, 'عنوان أول')
  assert.equal(saved.text.body.blocks.length, 1)
})
