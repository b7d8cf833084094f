import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { newVisitor, readVisitor } from './visitor.ts'

test('the cookie of a visitor leads to the hash that is kept with the comment', async (t) => {
  const db = await freshDatabase(t)
  const { cookieValue, hash } = await newVisitor(db)
  assert.deepEqual(await readVisitor(db, cookieValue), hash)
  assert.match(cookieValue, /^[\w.-]+$/)
})

test('two visitors are two', async (t) => {
  const db = await freshDatabase(t)
  const [one, other] = [await newVisitor(db), await newVisitor(db)]
  assert.notDeepEqual(one.hash, other.hash)
})

test('a cookie that was changed, cut, or written by another house is nobody’s', async (t) => {
  const db = await freshDatabase(t)
  const { cookieValue } = await newVisitor(db)
  const [visitor = '', signature = ''] = cookieValue.split('.')
  const changed = `${visitor[0] === 'A' ? 'B' : 'A'}${visitor.slice(1)}`
  const foreign = await newVisitor(await freshDatabase(t))
  const bad = [
    `${changed}.${signature}`,
    `${visitor}.`,
    visitor,
    signature,
    '',
    'x'.repeat(100_000),
    foreign.cookieValue,
  ]
  for (const value of bad) assert.equal(await readVisitor(db, value), null, value.slice(0, 80))
  assert.equal(await readVisitor(db, undefined), null)
})
