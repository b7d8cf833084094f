import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { emailOf, hireCast, passwordOfAll } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { Refusal } from '../language/refusal.ts'
import { addColleague } from './add-colleague.ts'
import { changeColleague } from './change-colleague.ts'
import { inviteColleague } from './invite-colleague.ts'
import { listColleagues } from './list-colleagues.ts'
import { makePasswordLink } from './make-password-link.ts'
import { openSession } from './open-session.ts'
import { openOneTimeLink } from './open-one-time-link.ts'
import { readLogbook } from './read-logbook.ts'
import { reinstateColleague } from './reinstate-colleague.ts'
import { signIn } from './sign-in.ts'
import { actorFor } from './staff.ts'
import { suspendColleague } from './suspend-colleague.ts'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  return { db, ...cast }
}

test('a suspended colleague stays in the list, last, and comes back as they were', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const id = salma.staffId
  assert.equal((await suspendColleague(db, nadia, { id })).state, 'suspended')
  const last = (await listColleagues(db, nadia)).at(-1)
  assert.deepEqual([last?.id, last?.state], [id, 'suspended'])
  const back = await reinstateColleague(db, nadia, { id })
  assert.deepEqual([back.state, back.role], ['active', 'reporter'])
  const visit = { email: emailOf('salma'), password: passwordOfAll, device: '', address: '::1' }
  assert.equal((await signIn(db, visit)).colleague.id, id)
})

test('suspending twice is one line of the logbook', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const id = salma.staffId
  await suspendColleague(db, nadia, { id })
  await suspendColleague(db, nadia, { id })
  await reinstateColleague(db, nadia, { id })
  await reinstateColleague(db, nadia, { id })
  const { items } = await readLogbook(db, nadia, { limit: 9, subjectKind: 'staff', subjectId: id })
  assert.deepEqual(
    items.map(({ act, by }) => [act, by?.id]),
    [
      ['staff.reinstated', nadia.staffId],
      ['staff.suspended', nadia.staffId],
      ['staff.added', undefined],
    ],
  )
})

test('the last owner can be neither suspended nor made anything less', async (t) => {
  const { db, nadia } = await newsroom(t)
  const id = nadia.staffId
  // One who was invited and never came is no owner to rely on.
  await inviteColleague(db, nadia, { name: 'منى', email: 'mona@example.test', role: 'owner' })
  await refuses('last-owner', suspendColleague(db, nadia, { id }))
  await refuses('last-owner', changeColleague(db, nadia, { id, role: 'editor' }))
  const again = await changeColleague(db, nadia, { id, role: 'owner', name: 'نادية' })
  assert.deepEqual([again.role, again.name], ['owner', 'نادية'])
})

test('an owner may go when another stays; then the other may not', async (t) => {
  const { db, nadia, idriss } = await newsroom(t)
  await changeColleague(db, nadia, { id: idriss.staffId, role: 'owner' })
  await changeColleague(db, nadia, { id: nadia.staffId, role: 'reporter' })
  const owner = { ...idriss, role: 'owner' as const }
  await refuses('last-owner', suspendColleague(db, owner, { id: idriss.staffId }))
})

test('two owners who remove each other at the same moment: one of them remains', async (t) => {
  const { db, nadia } = await newsroom(t)
  const mona = actorFor(
    await addColleague(db, {
      name: 'منى',
      email: 'mona@example.test',
      role: 'owner',
      password: passwordOfAll,
    }),
  )
  const attempts = await Promise.allSettled([
    suspendColleague(db, nadia, { id: mona.staffId }),
    changeColleague(db, mona, { id: nadia.staffId, role: 'reporter' }),
  ])
  const refused = attempts.filter((attempt) => attempt.status === 'rejected')
  assert.equal(refused.length, 1)
  const [reason] = refused.map((attempt) => attempt.reason as unknown)
  assert.equal(reason instanceof Refusal && reason.code, 'last-owner')
})

test('a link that was on its way opens nothing after the suspension', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  const id = salma.staffId
  const { link } = await makePasswordLink(db, nadia, { id })
  await suspendColleague(db, nadia, { id })
  await refuses('link-expired', openOneTimeLink(db, link.secret))
  await refuses('not-allowed', makePasswordLink(db, nadia, { id }))
  await reinstateColleague(db, nadia, { id })
  await refuses('link-expired', openOneTimeLink(db, link.secret))
})

test('a suspension overtakes a sign-in whose password was found right a moment before', async (t) => {
  const { db, nadia, salma } = await newsroom(t)
  await suspendColleague(db, nadia, { id: salma.staffId })
  const late = db.within((tx) => openSession(tx, salma.staffId, 'Firefox'))
  await refuses('wrong-credentials', late)
})

test('whoever is not on the staff is not found', async (t) => {
  const { db, nadia } = await newsroom(t)
  const id = '999'
  await refuses('not-found', suspendColleague(db, nadia, { id }))
  await refuses('not-found', reinstateColleague(db, nadia, { id }))
  await refuses('not-found', changeColleague(db, nadia, { id, role: 'editor' }))
  await refuses('not-found', makePasswordLink(db, nadia, { id }))
})
