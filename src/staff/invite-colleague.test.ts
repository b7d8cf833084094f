import assert from 'node:assert/strict'
import test from 'node:test'
import { emailOf, hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { addColleague } from './add-colleague.ts'
import { inviteColleague } from './invite-colleague.ts'
import { listColleagues } from './list-colleagues.ts'
import { openOneTimeLink } from './open-one-time-link.ts'

const mona = { name: 'منى الشرايبي', email: 'mona@example.test', role: 'editor' as const }
const day = 24 * 60 * 60 * 1000

test('an invitation opens an account without a password and lasts seven days', async (t) => {
  const db = await freshDatabase(t)
  const { nadia } = await hireCast(db)
  const { colleague, link } = await inviteColleague(db, nadia, {
    ...mona,
    email: ' Mona@Example.TEST',
  })
  assert.deepEqual([colleague.state, colleague.email], ['invited', mona.email])
  assert.match(link.secret, /^[\w-]{43}$/)
  assert.ok(Math.abs(link.expiresAt.getTime() - Date.now() - 7 * day) < 60_000)
  assert.deepEqual(await openOneTimeLink(db, link.secret), {
    purpose: 'invitation',
    name: mona.name,
    email: mona.email,
  })
})

test('an e-mail belongs to one colleague, whatever its capitals', async (t) => {
  const db = await freshDatabase(t)
  const { nadia } = await hireCast(db)
  const taken = { ...mona, email: emailOf('salma').toUpperCase() }
  const before = await listColleagues(db, nadia)
  await refuses('email-taken', inviteColleague(db, nadia, taken))
  await refuses('email-taken', addColleague(db, { ...taken, password: 'كلمة مرور طويلة' }))
  assert.deepEqual(await listColleagues(db, nadia), before)
})

test('what is no e-mail is refused', async (t) => {
  const db = await freshDatabase(t)
  const { nadia } = await hireCast(db)
  const long = `${'a'.repeat(200)}@example.test`
  for (const email of ['', 'mona', 'mona@', 'a b@example.test', 'a@b@c.test', 'a\0@b.test', long]) {
    await refuses('invalid-input', inviteColleague(db, nadia, { ...mona, email }))
  }
})

test('an account from the command line needs a strong password', async (t) => {
  const db = await freshDatabase(t)
  await refuses('weak-password', addColleague(db, { ...mona, password: '123456789' }))
})
