import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { sql } from 'kysely'
import { emailOf, hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { createToken, createTokenFor } from './create-token.ts'
import { findBearer } from './find-bearer.ts'
import { inviteColleague } from './invite-colleague.ts'
import { listTokens } from './list-tokens.ts'
import { readLogbook } from './read-logbook.ts'
import { reinstateColleague } from './reinstate-colleague.ts'
import { revokeToken } from './revoke-token.ts'
import { suspendColleague } from './suspend-colleague.ts'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  return { db, ...cast }
}

test('a token does what its colleague may do, and only its hash is kept', async (t) => {
  const { db, salma } = await newsroom(t)
  const { token } = await createToken(db, salma, { name: 'أداة النشر' })
  assert.match(token, /^mtb_[\w-]{43}$/)
  assert.deepEqual(await findBearer(db, token), salma)
  assert.equal(await findBearer(db, token.slice(4)), null)
  const { rows } = await sql<{ all: string }>`
    SELECT concat((SELECT json_agg(t) FROM tokens t), (SELECT json_agg(l) FROM logbook l)) AS all`.execute(
    db,
  )
  assert.ok(!rows[0]?.all.includes(token.slice(4)))
})

test('a token opens nothing while its colleague is suspended', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const { token } = await createToken(db, salma, { name: 'أداة' })
  await suspendColleague(db, nadia, { id: salma.staffId })
  assert.equal(await findBearer(db, token), null)
  await reinstateColleague(db, nadia, { id: salma.staffId })
  assert.deepEqual(await findBearer(db, token), salma)
})

test('a colleague sees when their own tokens were last used, and ends them', async (t) => {
  const { db, salma, hind } = await newsroom(t)
  const { id, token } = await createToken(db, salma, { name: 'أداة' })
  await createToken(db, hind, { name: 'أخرى' })
  const before = await listTokens(db, salma)
  assert.deepEqual(
    before.map(({ name, usedAt }) => [name, usedAt]),
    [['أداة', null]],
  )
  await findBearer(db, token)
  assert.ok((await listTokens(db, salma))[0]?.usedAt instanceof Date)
  await refuses('not-found', revokeToken(db, hind, { id }))
  await revokeToken(db, salma, { id })
  assert.equal(await findBearer(db, token), null)
  assert.deepEqual(await listTokens(db, salma), [])
})

test('the use of a token is written down at most once a minute', async (t) => {
  const { db, salma } = await newsroom(t)
  const { token } = await createToken(db, salma, { name: 'أداة' })
  const statements = async () => {
    const before = db.queries.count
    await findBearer(db, token)
    return db.queries.count - before
  }
  assert.deepEqual([await statements(), await statements()], [2, 1])
})

test('the command line makes a token for whoever can sign in, and for nobody else', async (t) => {
  const { db, nadia, hind } = await newsroom(t)
  const token = await createTokenFor(db, { email: ' HIND@example.test', name: 'matbaa' })
  assert.deepEqual(await findBearer(db, token), hind)
  await inviteColleague(db, nadia, { name: 'منى', email: 'mona@example.test', role: 'editor' })
  await suspendColleague(db, nadia, { id: hind.staffId })
  for (const email of ['nobody@example.test', 'x', 'mona@example.test', emailOf('hind')]) {
    await refuses('not-found', createTokenFor(db, { email, name: 'matbaa' }))
  }
})

test('tokens come and go in the logbook', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const { id } = await createToken(db, salma, { name: 'أداة' })
  await revokeToken(db, salma, { id })
  const { items } = await readLogbook(db, nadia, { limit: 9, subjectKind: 'token' })
  assert.deepEqual(
    items.map(({ act, by, details }) => [act, by?.id, details]),
    [
      ['token.revoked', salma.staffId, { name: 'أداة' }],
      ['token.created', salma.staffId, { name: 'أداة' }],
    ],
  )
})
