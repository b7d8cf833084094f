import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { blankText } from '../articles/article.ts'
import { createArticle } from '../articles/create-article.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { harbourArticle, letMinutesPass, post } from '../../test/posting.ts'
import { refuses } from '../../test/refuses.ts'
import { countByState, listReleased } from './comment-store.ts'

test('a comment waits for a moderator and is not among those shown', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const { comment, held } = await post(db, articleId, { name: 'عمر', text: 'مبروك' })
  assert.equal(held, true)
  assert.deepEqual(comment.standing, { state: 'pending' })
  assert.deepEqual([comment.name, comment.text], ['عمر', 'مبروك'])
  assert.deepEqual(await listReleased(db, articleId, { limit: 10 }), [])
})

test('where the paper reads later, a comment is shown at once', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  await sql`INSERT INTO paper (settings) VALUES ('{"comments": "publish-first"}')`.execute(db)
  const { comment, held } = await post(db, articleId)
  assert.equal(held, false)
  const shown = await listReleased(db, articleId, { limit: 10 })
  assert.deepEqual(
    shown.map(({ id }) => id),
    [comment.id],
  )
})

test('comments are taken under published articles only', async (t) => {
  const db = await freshDatabase(t)
  const draft = await createArticle(db, null, { text: blankText })
  await refuses('not-found', post(db, draft.id))
  await refuses('not-found', post(db, '999'))
})

test('a closed article takes no comment', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  await sql`INSERT INTO paper (settings) VALUES ('{"comments": "closed"}')`.execute(db)
  await refuses('comments-closed', post(db, articleId))
})

test('name and text must have something to see', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const blank = ' \n\u00a0\u200d\u3164\u064e\u202e '
  const noName = await refuses('comment-empty', post(db, articleId, { name: blank }))
  assert.deepEqual(noName.details, { field: 'name' })
  const noText = await refuses('comment-empty', post(db, articleId, { text: blank }))
  assert.deepEqual(noText.details, { field: 'text' })
})

test('a letter with its tashkeel counts once, and one letter too many is refused', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const { comment } = await post(db, articleId, { text: 'بَّ'.repeat(3000), name: 'م'.repeat(60) })
  assert.equal(comment.text.length, 9000)
  const tooLong = await refuses('comment-too-long', post(db, articleId, { text: 'ب'.repeat(3001) }))
  assert.deepEqual(tooLong.details, { field: 'text', limit: 3000 })
  await refuses('comment-too-long', post(db, articleId, { name: 'م'.repeat(61) }))
})

test('marks heaped on one letter count as long', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  await refuses('comment-too-long', post(db, articleId, { text: `ب${'\u064b'.repeat(24_000)}` }))
})

test('who fills the hidden field is told the same, and kept among the removed', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const { comment, held } = await post(db, articleId, { trap: 'https://casino.example' })
  assert.equal(held, true)
  assert.equal(comment.standing.state, 'removed')
  assert.equal(comment.standing.reason, 'فخ الرسائل الآلية')
  assert.equal(comment.standing.decidedBy, null)
  assert.deepEqual(await countByState(db, { articleId }), { pending: 0, released: 0, removed: 1 })
})

test('a second click is answered as the first, also at the limit of what may be sent', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const ids: string[] = []
  for (const text of ['أول', 'ثان', 'ثالث', 'رابع', 'خامس', 'خامس']) {
    ids.push((await post(db, articleId, { text })).comment.id)
  }
  assert.equal(ids[5], ids[4])
  assert.equal((await countByState(db, { articleId })).pending, 5)
})

test('two clicks at the same moment make one comment', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const both = await Promise.all([post(db, articleId), post(db, articleId), post(db, articleId)])
  assert.equal(new Set(both.map(({ comment }) => comment.id)).size, 1)
})

test('the same words are a new comment after an hour, under another name, or elsewhere', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const elsewhere = await harbourArticle(db)
  const text = 'رحمه الله'
  const first = await post(db, articleId, { text })
  const neighbour = await post(db, articleId, { text, name: 'سعاد' })
  const other = await post(db, elsewhere, { text })
  await letMinutesPass(db, 61)
  const later = await post(db, articleId, { text })
  const ids = [first, neighbour, other, later].map(({ comment }) => comment.id)
  assert.equal(new Set(ids).size, 4)
})

test('the sixth comment within ten minutes from one address is refused, a neighbour’s is not', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  for (const text of ['1', '2', '3', '4', '5']) await post(db, articleId, { text })
  await refuses('comment-too-fast', post(db, articleId, { text: '6' }))
  await post(db, articleId, { text: '6', senderAddress: '192.0.2.11' })
  await letMinutesPass(db, 11)
  await post(db, articleId, { text: '6' })
})

test('six at the same moment are five', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const texts = ['1', '2', '3', '4', '5', '6']
  const answers = await Promise.allSettled(texts.map((text) => post(db, articleId, { text })))
  assert.equal(answers.filter(({ status }) => status === 'fulfilled').length, 5)
})

test('an article takes sixty comments a minute, whoever they come from', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  await sql`
    INSERT INTO comments (article_id, state, name, text, sender)
    SELECT ${articleId}, 'pending', 'قارئ', n::text, n::text::bytea
    FROM generate_series(1, 60) n`.execute(db)
  await refuses('comment-too-fast', post(db, articleId))
  await letMinutesPass(db, 2)
  await post(db, articleId)
})

test('the text stays text: markup is kept as it was typed, what nobody types is not', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const text = '<script>alert(1)</script> &amp; «سطر»\nسطر ثان'
  const { comment } = await post(db, articleId, {
    text: `\u202e${text}\u0000`,
    name: 'عمر\u202eرمع\u0000\nx',
  })
  assert.equal(comment.text, text)
  assert.equal(comment.name, 'عمررمع x')
})

test('the logbook has the posting, without a name', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const { comment } = await post(db, articleId)
  const { rows } = await sql`
    SELECT act, staff_id, details
    FROM logbook
    WHERE subject_kind = 'comment'
      AND subject_id = ${comment.id}`.execute(db)
  assert.deepEqual(rows, [
    { act: 'comment.posted', staff_id: null, details: { articleId, state: 'pending' } },
  ])
})

test('of the sender’s address only a keyed hash is kept', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  await post(db, articleId, { senderAddress: '192.0.2.10' })
  const { rows } = await sql<{ row: string; length: number }>`
    SELECT c::text AS row, octet_length(sender) AS length
    FROM comments c`.execute(db)
  assert.equal(rows[0]?.length, 32)
  assert.ok(!rows[0]?.row.includes('192.0.2.10'))
})
