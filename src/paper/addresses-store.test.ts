import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { refuses } from '../../test/refuses.ts'
import { selectEntries } from '../logbook/logbook-store.ts'
import { claimAddress, dropAddresses, resolveAddress } from './addresses-store.ts'

const article = (targetId: string, path: string) => ({ path, kind: 'article' as const, targetId })

test('an old address leads to where the article lives now', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => claimAddress(tx, article('7', '/articles/أ')))
  await db.within((tx) => claimAddress(tx, article('7', '/articles/ب')))
  assert.deepEqual(await resolveAddress(db, '/articles/أ'), {
    kind: 'article',
    targetId: '7',
    currentPath: '/articles/ب',
  })
})

test('going back to an old address turns the redirect round', async (t) => {
  const db = await freshDatabase(t)
  for (const path of ['/articles/أ', '/articles/ب', '/articles/أ']) {
    await db.within((tx) => claimAddress(tx, article('7', path)))
  }
  assert.equal((await resolveAddress(db, '/articles/ب'))?.currentPath, '/articles/أ')
})

test('claiming the address one has changes nothing', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => claimAddress(tx, article('7', '/articles/أ')))
  await db.within((tx) => claimAddress(tx, article('7', '/articles/أ')))
  assert.equal((await resolveAddress(db, '/articles/أ'))?.currentPath, '/articles/أ')
})

test('nobody moves in where another lives', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => claimAddress(tx, article('7', '/articles/أ')))
  await refuses(
    'slug-taken',
    db.within((tx) => claimAddress(tx, article('8', '/articles/أ'))),
  )
  assert.equal((await resolveAddress(db, '/articles/أ'))?.targetId, '7')
})

test('an address that was left may be taken over, and the logbook says whose it was', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => claimAddress(tx, article('7', '/articles/أ')))
  await db.within((tx) => claimAddress(tx, article('7', '/articles/ب')))
  await db.within((tx) => claimAddress(tx, article('8', '/articles/أ')))
  assert.equal((await resolveAddress(db, '/articles/أ'))?.targetId, '8')
  assert.equal((await resolveAddress(db, '/articles/ب'))?.targetId, '7')
  const [entry] = await selectEntries(db, { kind: 'article', id: '8' }, { before: null, limit: 1 })
  assert.equal(entry?.act, 'address.taken-over')
  assert.deepEqual(entry?.details, { path: '/articles/أ', from: { kind: 'article', id: '7' } })
})

test('of two who claim one address at once, one is refused', async (t) => {
  const db = await freshDatabase(t)
  const claims = await Promise.allSettled(
    ['7', '8'].map((id) => db.within((tx) => claimAddress(tx, article(id, '/articles/أ')))),
  )
  assert.deepEqual(claims.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
})

test('the addresses of what was removed lead nowhere', async (t) => {
  const db = await freshDatabase(t)
  await db.within((tx) => claimAddress(tx, { path: '/tags/أ', kind: 'tag', targetId: '3' }))
  await db.within((tx) => dropAddresses(tx, { kind: 'tag', targetId: '3' }))
  assert.equal(await resolveAddress(db, '/tags/أ'), null)
})
