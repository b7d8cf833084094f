import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { sql } from 'kysely'
import { emailOf, hireCast, passwordOfAll, type Cast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { changeColleague } from './change-colleague.ts'
import { findSession } from './find-session.ts'
import { listSessions } from './list-sessions.ts'
import { reinstateColleague } from './reinstate-colleague.ts'
import { revokeSession } from './revoke-session.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { suspendColleague } from './suspend-colleague.ts'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const comesIn = async (who: keyof Cast, device = 'Firefox') => {
    const visit = { email: emailOf(who), password: passwordOfAll, device, address: '192.0.2.1' }
    return (await signIn(db, visit)).secret
  }
  const daysPass = (days: number) =>
    sql`
    UPDATE sessions
    SET seen_at = seen_at - ${days} * interval '1 day',
      expires_at = expires_at - ${days} * interval '1 day'`.execute(db)
  return { db, ...cast, comesIn, daysPass }
}

test('a session lasts for thirty days after the last visit', async (t) => {
  const { db, comesIn, daysPass } = await newsroom(t)
  const secret = await comesIn('salma')
  await daysPass(29)
  assert.notEqual(await findSession(db, secret), null)
  await daysPass(29)
  assert.notEqual(await findSession(db, secret), null)
  await daysPass(30)
  assert.equal(await findSession(db, secret), null)
})

test('a visit is written down at most once a minute', async (t) => {
  const { db, comesIn, daysPass } = await newsroom(t)
  const secret = await comesIn('salma')
  const statements = async () => {
    const before = db.queries.count
    await findSession(db, secret)
    return db.queries.count - before
  }
  assert.equal(await statements(), 1)
  await daysPass(1)
  assert.equal(await statements(), 2)
  assert.equal(await statements(), 1)
})

test('a secret nobody was given opens nothing', async (t) => {
  const { db } = await newsroom(t)
  for (const made of ['', 'x', 'A'.repeat(43), '\0'])
    assert.equal(await findSession(db, made), null)
})

test('a suspended colleague is out at once, and their old session stays dead afterwards', async (t) => {
  const { db, nadia, salma, comesIn } = await newsroom(t)
  const secret = await comesIn('salma')
  const others = await comesIn('hind')
  await suspendColleague(db, nadia, { id: salma.staffId })
  assert.equal(await findSession(db, secret), null)
  assert.notEqual(await findSession(db, others), null)
  await reinstateColleague(db, nadia, { id: salma.staffId })
  assert.equal(await findSession(db, secret), null)
  assert.notEqual(await findSession(db, await comesIn('salma')), null)
})

test('a new role is in force with the next request', async (t) => {
  const { db, nadia, salma, comesIn } = await newsroom(t)
  const secret = await comesIn('salma')
  await changeColleague(db, nadia, { id: salma.staffId, role: 'editor' })
  assert.equal((await findSession(db, secret))?.role, 'editor')
})

test('signing out ends this session and no other; twice is no fault', async (t) => {
  const { db, comesIn } = await newsroom(t)
  const [office, phone] = [await comesIn('salma'), await comesIn('salma')]
  await signOut(db, office)
  await signOut(db, office)
  assert.equal(await findSession(db, office), null)
  assert.notEqual(await findSession(db, phone), null)
})

test('a colleague sees their own sessions, and which of them is asking', async (t) => {
  const { db, salma, comesIn } = await newsroom(t)
  await comesIn('salma', 'Firefox on the desk')
  await comesIn('hind', 'Chrome')
  const phone = await comesIn('salma', 'Safari\u202E on\nthe phone')
  const sessions = await listSessions(db, salma, { secret: phone })
  assert.deepEqual(
    sessions.map(({ device, isCurrent }) => [device, isCurrent]),
    [
      ['Safari on the phone', true],
      ['Firefox on the desk', false],
    ],
  )
})

test('a colleague ends the session of a lost phone; another’s they cannot', async (t) => {
  const { db, salma, hind, comesIn } = await newsroom(t)
  const phone = await comesIn('salma')
  const [session] = await listSessions(db, salma, { secret: null })
  const { id } = session as { id: string }
  await refuses('not-found', revokeSession(db, hind, { id }))
  assert.notEqual(await findSession(db, phone), null)
  await revokeSession(db, salma, { id })
  assert.equal(await findSession(db, phone), null)
  await refuses('not-found', revokeSession(db, salma, { id }))
})
