import assert from 'node:assert/strict'
import test from 'node:test'
import { hireCast } from '../../test/cast.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { findSession } from './find-session.ts'
import { makeOwnerLink } from './make-owner-link.ts'
import { openOneTimeLink } from './open-one-time-link.ts'
import { useOneTimeLink } from './use-one-time-link.ts'

const nadia = {
  name: 'نادية الوزاني',
  email: 'Nadia@Example.test',
  password: 'كلمة مرور طويلة',
  device: 'Firefox',
}

test('an empty house gets its owner by a link, once', async (t) => {
  const db = await freshDatabase(t)
  const link = await makeOwnerLink(db)
  assert.ok(link)
  const asked = await openOneTimeLink(db, link.secret)
  assert.deepEqual(asked, { purpose: 'owner', name: '', email: '' })
  const { secret, colleague } = await useOneTimeLink(db, link.secret, nadia)
  assert.deepEqual([colleague.role, colleague.email], ['owner', 'nadia@example.test'])
  assert.equal((await findSession(db, secret))?.role, 'owner')
  await refuses('link-expired', useOneTimeLink(db, link.secret, nadia))
  assert.equal(await makeOwnerLink(db), null)
})

test('a house that has an owner gives no such link', async (t) => {
  const db = await freshDatabase(t)
  const link = await makeOwnerLink(db)
  assert.ok(link)
  await hireCast(db)
  assert.equal(await makeOwnerLink(db), null)
  await refuses('link-expired', useOneTimeLink(db, link.secret, nadia))
})

test('a second start renews the link, and the first is dead', async (t) => {
  const db = await freshDatabase(t)
  const first = await makeOwnerLink(db)
  const second = await makeOwnerLink(db)
  assert.ok(first && second)
  await refuses('link-expired', openOneTimeLink(db, first.secret))
  assert.equal((await openOneTimeLink(db, second.secret)).purpose, 'owner')
})

test('the first owner gives a name, an e-mail and a strong password', async (t) => {
  const db = await freshDatabase(t)
  const link = await makeOwnerLink(db)
  assert.ok(link)
  const { password, device } = nadia
  await refuses('invalid-input', useOneTimeLink(db, link.secret, { password, device }))
  const noEmail = { name: nadia.name, email: 'نادية', password, device }
  await refuses('invalid-input', useOneTimeLink(db, link.secret, noEmail))
  const weak = { ...nadia, password: nadia.email }
  await refuses('weak-password', useOneTimeLink(db, link.secret, weak))
  await useOneTimeLink(db, link.secret, nadia)
})
