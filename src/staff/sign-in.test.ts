import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { emailOf, hireCast, passwordOfAll } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { findSession } from './find-session.ts'
import { inviteColleague } from './invite-colleague.ts'
import { readLogbook } from './read-logbook.ts'
import { signIn } from './sign-in.ts'
import { suspendColleague } from './suspend-colleague.ts'

async function newsroom(t: TestContext) {
  const db = await freshDatabase(t)
  const cast = await hireCast(db)
  const comesIn = (part: Partial<Parameters<typeof signIn>[1]> = {}) =>
    signIn(db, {
      email: emailOf('salma'),
      password: passwordOfAll,
      device: 'Firefox',
      address: '192.0.2.1',
      ...part,
    })
  return { db, ...cast, comesIn }
}

test('a colleague signs in, and the session is theirs', async (t) => {
  const { db, salma, comesIn } = await newsroom(t)
  const { secret, colleague } = await comesIn()
  assert.equal(colleague.name, salma.name)
  const { sessionId: _, ...actor } = (await findSession(db, secret)) ?? { sessionId: '' }
  assert.deepEqual(actor, salma)
})

test('an e-mail is the same in capitals and with spaces around it', async (t) => {
  const { comesIn, salma } = await newsroom(t)
  const { colleague } = await comesIn({ email: '  SALMA@Example.TEST ' })
  assert.equal(colleague.id, salma.staffId)
})

test('every wrong way in gets the same answer', async (t) => {
  const { db, nadia, yassine, comesIn } = await newsroom(t)
  await inviteColleague(db, nadia, { name: 'منى', email: 'mona@example.test', role: 'editor' })
  await suspendColleague(db, nadia, { id: yassine.staffId })
  await refuses('wrong-credentials', comesIn({ password: 'كلمة مرور أخرى' }))
  await refuses('wrong-credentials', comesIn({ email: 'nobody@example.test' }))
  await refuses('wrong-credentials', comesIn({ email: 'no e-mail\0' }))
  await refuses('wrong-credentials', comesIn({ email: 'mona@example.test', password: '' }))
  await refuses('wrong-credentials', comesIn({ email: emailOf('yassine') }))
})

test('after ten failures even the right password waits, from wherever it comes', async (t) => {
  const { comesIn } = await newsroom(t)
  for (let i = 0; i < 10; i += 1) {
    const guess = comesIn({ password: `تخمين رقم ${i}`, address: `192.0.2.${i}` })
    await refuses('wrong-credentials', guess)
  }
  await refuses('too-many-attempts', comesIn({ address: '198.51.100.7' }))
  await comesIn({ email: emailOf('hind'), address: '198.51.100.7' })
})

test('a signature in time wipes the failures away', async (t) => {
  const { comesIn } = await newsroom(t)
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < 6; i += 1) await refuses('wrong-credentials', comesIn({ password: 'خطأ' }))
    await comesIn()
  }
})

test('who signed in is in the logbook, and what they typed is not', async (t) => {
  const { db, nadia, salma, comesIn } = await newsroom(t)
  const { secret } = await comesIn()
  const { items } = await readLogbook(db, nadia, { limit: 50 })
  const [entry] = items
  assert.equal(entry?.act, 'staff.signed-in')
  assert.deepEqual(entry?.by, { id: salma.staffId, name: salma.name })
  assert.deepEqual(entry?.details, { device: 'Firefox' })
  const written = JSON.stringify(items)
  assert.ok(!written.includes(secret) && !written.includes(passwordOfAll))
})
