import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { emailOf, hireCast, passwordOfAll } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { changeOwnPassword } from './change-own-password.ts'
import { findSession } from './find-session.ts'
import { signIn } from './sign-in.ts'

const next = 'كلمة جديدة تماماً 2027'
const address = '192.0.2.7'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const { salma } = await hireCast(db)
  const enter = (password: string) =>
    signIn(db, { email: emailOf('salma'), password, device: 'هاتف', address })
  return { db, salma, enter }
}

test('a new password ends the other sessions and leaves the one that chose it', async (t) => {
  const { db, salma, enter } = await newsroom(t)
  const [here, elsewhere] = [await enter(passwordOfAll), await enter(passwordOfAll)]
  await changeOwnPassword(db, salma, { current: passwordOfAll, next, secret: here.secret, address })
  assert.notEqual(await findSession(db, here.secret), null)
  assert.equal(await findSession(db, elsewhere.secret), null)
  await refuses('wrong-credentials', enter(passwordOfAll))
  await enter(next)
})

test('whoever does not know the old password changes nothing', async (t) => {
  const { db, salma, enter } = await newsroom(t)
  const change = { current: 'تخمين خاطئ طويل', next, secret: null, address }
  await refuses('wrong-credentials', changeOwnPassword(db, salma, change))
  await enter(passwordOfAll)
})

test('guessing the old password is throttled as at the door', async (t) => {
  const { db, salma } = await newsroom(t)
  const change = { current: 'تخمين خاطئ طويل', next, secret: null, address }
  for (let guess = 0; guess < 10; guess += 1) {
    await refuses('wrong-credentials', changeOwnPassword(db, salma, change))
  }
  await refuses('too-many-attempts', changeOwnPassword(db, salma, change))
})

test('a weak new password is refused and the old one stays', async (t) => {
  const { db, salma, enter } = await newsroom(t)
  const change = { current: passwordOfAll, next: 'قصيرة', secret: null, address }
  await refuses('weak-password', changeOwnPassword(db, salma, change))
  await enter(passwordOfAll)
})
