import assert from 'node:assert/strict'
import test from 'node:test'
import { harbourArticle, post } from '../../test/posting.ts'
import { openTestHouse, testOrigin } from '../../test/test-house.ts'
import { knowActors } from '../http/actor.ts'
import type { Door } from '../http/door.ts'
import { commentsDoor } from './comments.ts'

const door: Door = async (server, house) => {
  knowActors(server, house)
  await commentsDoor(server, house)
}

test('Hind reads the queue, releases, removes and undoes through the API', async (t) => {
  const { db, cast, ask } = await openTestHouse(t, [door])
  const articleId = await harbourArticle(db)
  const { comment } = await post(db, articleId)
  const url = `/api/comments/${comment.id}`

  const queue = await ask('hind', 'GET', `/api/comments?state=pending&article=${articleId}`)
  assert.equal(queue.statusCode, 200)
  const pending = {
    id: comment.id,
    article: {
      id: articleId,
      headline: 'ميناء المدينة يفتح أبوابه',
      url: `${testOrigin}/articles/${encodeURIComponent('ميناء-المدينة-يفتح-أبوابه')}`,
    },
    state: 'pending',
    name: 'عمر',
    text: 'خبر مفرح لأهل المدينة.',
    reason: null,
    postedAt: comment.postedAt.toISOString(),
    decidedAt: null,
    decidedBy: null,
  }
  assert.deepEqual(queue.json(), {
    items: [pending],
    total: 1,
    next: null,
    counts: { pending: 1, released: 0, removed: 0 },
  })

  const released = await ask('hind', 'POST', `${url}/release`, { body: {} })
  assert.equal(released.statusCode, 201)
  assert.equal(released.json().state, 'released')
  assert.deepEqual(released.json().decidedBy, { id: cast.hind.staffId, name: cast.hind.name })

  const removed = await ask('hind', 'POST', `${url}/removal`, { body: { reason: 'إعلان' } })
  assert.equal(removed.statusCode, 201)
  assert.deepEqual([removed.json().state, removed.json().reason], ['removed', 'إعلان'])

  const undone = await ask('hind', 'DELETE', `${url}/decision`)
  assert.equal(undone.statusCode, 200)
  assert.deepEqual(undone.json(), released.json())
})

test('several comments are decided by one request', async (t) => {
  const { db, ask } = await openTestHouse(t, [door])
  const articleId = await harbourArticle(db)
  const ids: string[] = []
  for (const text of ['أول', 'ثان']) ids.push((await post(db, articleId, { text })).comment.id)

  const removal = { ids, decision: 'removal', reason: 'تكرار' }
  const removed = await ask('hind', 'POST', '/api/comments/decisions', { body: removal })
  assert.equal(removed.statusCode, 201)
  assert.deepEqual(
    removed.json().items.map((item: { id: string; state: string }) => [item.id, item.state]),
    ids.map((id) => [id, 'removed']),
  )

  const release = { ids, decision: 'release' }
  const released = await ask('hind', 'POST', '/api/comments/decisions', { body: release })
  assert.equal(released.json().items[1].state, 'released')
})

test('what makes no sense is refused, and so is who may not', async (t) => {
  const { db, ask } = await openTestHouse(t, [door])
  const articleId = await harbourArticle(db)
  const { comment } = await post(db, articleId)
  const url = `/api/comments/${comment.id}`
  const decisions = '/api/comments/decisions'
  const refused: [Parameters<typeof ask>, number, string][] = [
    [[null, 'GET', '/api/comments'], 401, 'not-signed-in'],
    [['salma', 'GET', '/api/comments'], 403, 'not-allowed'],
    [['salma', 'POST', `${url}/release`, { body: {} }], 403, 'not-allowed'],
    [['salma', 'DELETE', `${url}/decision`], 403, 'not-allowed'],
    [['hind', 'GET', '/api/comments?state=lost'], 400, 'invalid-input'],
    [['hind', 'GET', '/api/comments?article=x'], 400, 'invalid-input'],
    [['hind', 'POST', `${url}/release`, { body: { at: 1 } }], 400, 'invalid-input'],
    [['hind', 'POST', `${url}/removal`, { body: {} }], 400, 'invalid-input'],
    [['hind', 'POST', `${url}/removal`, { body: { reason: ' ' } }], 422, 'reason-missing'],
    [['hind', 'POST', '/api/comments/999/release', { body: {} }], 404, 'not-found'],
    [['hind', 'POST', '/api/comments/x/release', { body: {} }], 400, 'invalid-input'],
    [['hind', 'POST', decisions, { body: { ids: [], decision: 'release' } }], 400, 'invalid-input'],
    [
      ['hind', 'POST', decisions, { body: { ids: [comment.id], decision: 'removal' } }],
      422,
      'reason-missing',
    ],
  ]
  for (const [question, status, code] of refused) {
    const answer = await ask(...question)
    assert.deepEqual([answer.statusCode, answer.json().error.code], [status, code], question.join())
  }
})
