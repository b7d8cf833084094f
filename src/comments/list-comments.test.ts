import assert from 'node:assert/strict'
import test from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { harbourArticle, post } from '../../test/posting.ts'
import { refuses } from '../../test/refuses.ts'
import type { Database } from '../database/database.ts'
import { countReleased, listPendingOfVisitor, listReleased } from './comment-store.ts'
import { decideComments } from './decide-comments.ts'
import { listComments } from './list-comments.ts'

test('the moderators’ list goes page by page, last posted first, with the counts of every state', async (t) => {
  const db = await freshDatabase(t)
  const { hind } = await hireCast(db)
  const articleId = await harbourArticle(db)
  const [first, second, third, shown] = await postFour(db, articleId)
  await decideComments(db, hind, { ids: [shown], decision: { kind: 'release' } })

  const page = await listComments(db, hind, { state: 'pending', limit: 2 })
  assert.deepEqual(idsOf(page.items), [third, second])
  assert.equal(page.total, 3)
  assert.deepEqual(page.counts, { pending: 3, released: 1, removed: 0 })
  assert.notEqual(page.next, null)

  const rest = await listComments(db, hind, {
    state: 'pending',
    limit: 2,
    cursor: page.next ?? '',
  })
  assert.deepEqual(idsOf(rest.items), [first])
  assert.equal(rest.next, null)
  assert.equal((await listComments(db, hind, { limit: 10 })).total, 4)
})

test('the list of one article has its own comments and counts', async (t) => {
  const db = await freshDatabase(t)
  const { hind } = await hireCast(db)
  const [harbour, other] = [await harbourArticle(db), await harbourArticle(db)]
  await post(db, harbour)
  const { comment } = await post(db, other)
  const list = await listComments(db, hind, { articleId: other, limit: 10 })
  assert.deepEqual(idsOf(list.items), [comment.id])
  assert.deepEqual(list.counts, { pending: 1, released: 0, removed: 0 })
})

test('reporters do not see the queue', async (t) => {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  await refuses('not-allowed', listComments(db, salma, { limit: 10 }))
})

test('readers see what was released, first posted first, page by page', async (t) => {
  const db = await freshDatabase(t)
  const { hind } = await hireCast(db)
  const articleId = await harbourArticle(db)
  const [first, second, third] = await postFour(db, articleId)
  await decideComments(db, hind, { ids: [third, first, second], decision: { kind: 'release' } })
  const page = await listReleased(db, articleId, { limit: 2 })
  assert.deepEqual(idsOf(page), [first, second])
  assert.deepEqual(idsOf(await listReleased(db, articleId, { limit: 2, after: second })), [third])
  const quiet = await harbourArticle(db)
  const counts = await countReleased(db, [articleId, quiet])
  assert.deepEqual(
    [...counts],
    [
      [articleId, 3],
      [quiet, 0],
    ],
  )
})

test('a returning visitor sees their own pending comments and nobody else’s', async (t) => {
  const db = await freshDatabase(t)
  const { hind } = await hireCast(db)
  const articleId = await harbourArticle(db)
  const [omar, stranger] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  const { comment } = await post(db, articleId, { visitor: omar })
  await post(db, articleId, { visitor: stranger, text: 'تعليق آخر' })
  const own = await listPendingOfVisitor(db, articleId, omar)
  assert.deepEqual(idsOf(own), [comment.id])
  await decideComments(db, hind, { ids: [comment.id], decision: { kind: 'release' } })
  assert.deepEqual(await listPendingOfVisitor(db, articleId, omar), [])
})

test('after a second click the comment is found by the cookie of the second answer', async (t) => {
  const db = await freshDatabase(t)
  const articleId = await harbourArticle(db)
  const [first, second] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)]
  await post(db, articleId, { visitor: first })
  await post(db, articleId, { visitor: second })
  assert.equal((await listPendingOfVisitor(db, articleId, second)).length, 1)
})

async function postFour(
  db: Database,
  articleId: string,
): Promise<[string, string, string, string]> {
  const ids: string[] = []
  for (const text of ['أول', 'ثان', 'ثالث', 'رابع']) {
    ids.push((await post(db, articleId, { text })).comment.id)
  }
  return ids as [string, string, string, string]
}

const idsOf = (comments: { id: string }[]) => comments.map(({ id }) => id)
