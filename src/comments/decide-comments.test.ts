import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { harbourArticle, post } from '../../test/posting.ts'
import { refuses } from '../../test/refuses.ts'
import type { Database } from '../database/database.ts'
import { decideComments } from './decide-comments.ts'
import { countByState, listReleased } from './comment-store.ts'
import { releaseComment } from './release-comment.ts'
import { removeComment } from './remove-comment.ts'
import { undoDecision } from './undo-decision.ts'

test('Hind releases a comment, and readers see it', async (t) => {
  const { db, hind, articleId, id } = await withComment(t)
  const released = await releaseComment(db, hind, { id })
  assert.equal(released.standing.state, 'released')
  assert.deepEqual(released.decider, { id: hind.staffId, name: hind.name })
  assert.equal(released.article.headline, 'ميناء المدينة يفتح أبوابه')
  assert.equal((await listReleased(db, articleId, { limit: 10 })).length, 1)
})

test('a removal keeps the comment, the reason, who and when', async (t) => {
  const { db, hind, id } = await withComment(t)
  const before = Date.now()
  const { standing, text } = await removeComment(db, hind, { id, reason: ' إساءة لشخص ' })
  assert.equal(text, 'خبر مفرح لأهل المدينة.')
  assert.equal(standing.state, 'removed')
  assert.equal(standing.reason, 'إساءة لشخص')
  assert.equal(standing.decidedBy, hind.staffId)
  assert.ok(standing.decidedAt.getTime() >= before)
})

test('a removal needs a reason', async (t) => {
  const { db, hind, id } = await withComment(t)
  await refuses('reason-missing', removeComment(db, hind, { id, reason: ' \n' }))
})

test('only moderators, editors and the owner decide', async (t) => {
  const { db, salma, idriss, id } = await withComment(t)
  await refuses('not-allowed', releaseComment(db, salma, { id }))
  await refuses('not-allowed', removeComment(db, salma, { id, reason: 'سبب' }))
  await refuses('not-allowed', undoDecision(db, salma, { id }))
  await releaseComment(db, idriss, { id })
})

test('a double click decides once', async (t) => {
  const { db, hind, idriss, id } = await withComment(t)
  await releaseComment(db, hind, { id })
  const again = await releaseComment(db, idriss, { id })
  assert.equal(again.decider?.id, hind.staffId)
  await Promise.all([1, 2, 3].map(() => removeComment(db, hind, { id, reason: 'تكرار' })))
  assert.deepEqual(await actsOn(db, id), ['comment.posted', 'comment.released', 'comment.removed'])
})

test('the logbook says who decided, why, and where the comment stood before', async (t) => {
  const { db, hind, articleId, id } = await withComment(t)
  await removeComment(db, hind, { id, reason: 'إعلان' })
  const { rows } = await sql`
    SELECT staff_id, details
    FROM logbook
    WHERE act = 'comment.removed'`.execute(db)
  const before = { state: 'pending', reason: null, decidedAt: null, decidedBy: null }
  assert.deepEqual(rows, [
    { staff_id: hind.staffId, details: { articleId, reason: 'إعلان', before } },
  ])
})

test('several comments are decided together, or none when one is unknown', async (t) => {
  const { db, hind, articleId, id } = await withComment(t)
  const second = await post(db, articleId, { text: 'تعليق ثان' })
  const ids = [second.comment.id, id]
  const removal = { kind: 'removal', reason: 'خارج الموضوع' } as const
  const refusal = await refuses(
    'not-found',
    decideComments(db, hind, { ids: [...ids, '999'], decision: removal }),
  )
  assert.deepEqual(refusal.details, { ids: ['999'] })
  assert.equal((await countByState(db, { articleId })).pending, 2)
  const removed = await decideComments(db, hind, { ids, decision: removal })
  assert.deepEqual(
    removed.map((comment) => comment.id),
    ids,
  )
  assert.equal((await countByState(db, { articleId })).removed, 2)
})

test('an unknown comment is not found', async (t) => {
  const { db, hind } = await withComment(t)
  await refuses('not-found', releaseComment(db, hind, { id: '999' }))
  await refuses('not-found', undoDecision(db, hind, { id: '999' }))
})

test('an undone removal of a released comment shows it again, as released by whoever did', async (t) => {
  const { db, hind, idriss, articleId, id } = await withComment(t)
  const released = await releaseComment(db, hind, { id })
  await removeComment(db, idriss, { id, reason: 'خطأ في القراءة' })
  const undone = await undoDecision(db, idriss, { id })
  assert.deepEqual(undone, released)
  assert.equal((await listReleased(db, articleId, { limit: 10 })).length, 1)
})

test('an undone release waits again, with no trace of a decision', async (t) => {
  const { db, hind, id } = await withComment(t)
  await releaseComment(db, hind, { id })
  const undone = await undoDecision(db, hind, { id })
  assert.deepEqual(undone.standing, { state: 'pending' })
})

test('a second click on undo goes no further back', async (t) => {
  const { db, hind, id } = await withComment(t)
  await releaseComment(db, hind, { id })
  await removeComment(db, hind, { id, reason: 'سبب' })
  const both = await Promise.all([1, 2].map(() => undoDecision(db, hind, { id })))
  assert.deepEqual(
    both.map(({ standing }) => standing.state),
    ['released', 'released'],
  )
  const undone = (await actsOn(db, id)).filter((act) => act === 'comment.decision-undone')
  assert.equal(undone.length, 1)
})

test('where nothing was decided, undo changes nothing', async (t) => {
  const { db, hind, id } = await withComment(t)
  assert.deepEqual((await undoDecision(db, hind, { id })).standing, { state: 'pending' })
  assert.deepEqual(await actsOn(db, id), ['comment.posted'])
})

test('a decision after an undone one can be undone too', async (t) => {
  const { db, hind, id } = await withComment(t)
  await releaseComment(db, hind, { id })
  await undoDecision(db, hind, { id })
  await removeComment(db, hind, { id, reason: 'سبب' })
  assert.deepEqual((await undoDecision(db, hind, { id })).standing, { state: 'pending' })
})

test('a person caught by the trap can be let out, and the letting out undone', async (t) => {
  const { db, hind, articleId } = await withComment(t)
  const { comment } = await post(db, articleId, { text: 'أنا إنسان', trap: 'x' })
  assert.equal((await releaseComment(db, hind, { id: comment.id })).standing.state, 'released')
  const { standing } = await undoDecision(db, hind, { id: comment.id })
  assert.deepEqual(standing, comment.standing)
})

async function withComment(t: test.TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const articleId = await harbourArticle(db)
  const { comment } = await post(db, articleId)
  return { ...cast, db, articleId, id: comment.id }
}

async function actsOn(db: Database, id: string): Promise<string[]> {
  const { rows } = await sql<{ act: string }>`
    SELECT act
    FROM logbook
    WHERE subject_kind = 'comment'
      AND subject_id = ${id}
    ORDER BY id`.execute(db)
  return rows.map(({ act }) => act)
}
