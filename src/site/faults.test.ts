import assert from 'node:assert/strict'
import test from 'node:test'
import { changePaper } from '../paper/change-paper.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import { openTestSite } from './test-site.ts'
import { Refusal } from '../language/refusal.ts'

test('a page that is not there says so in the design of the paper', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const settings = { ...defaultSettings, name: 'الميناء' }
  await changePaper(db, cast.nadia, { settings, expectedVersion: 0 })
  const { statusCode, body } = await get('/لا-شيء')
  assert.equal(statusCode, 404)
  assert.match(body, /الميناء[\s\S]*لا توجد صفحة بهذا العنوان/)
  assert.match(body, /<meta name="robots" content="noindex"\/>/)
})

test('a file that is not there costs no page and no statement', async (t) => {
  const { db, get } = await openTestSite(t)
  const before = db.queries.count
  const { statusCode, body } = await get('/wp-login.php')
  assert.deepEqual([statusCode, body, db.queries.count - before], [404, '', 0])
})

test('while the database is away the paper still says its name and when to come back', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const settings = { ...defaultSettings, name: 'الميناء' }
  await changePaper(db, cast.nadia, { settings, expectedVersion: 0 })
  await get('/')
  t.mock.method(db, 'getExecutor', () => {
    throw new Refusal('service-away')
  })
  const { statusCode, body, headers } = await get('/')
  assert.equal(statusCode, 503)
  assert.equal(headers['retry-after'], '5')
  assert.match(body, /الميناء[\s\S]*الخدمة متوقفة لحظات/)
})

test('a fault of ours is a page that tells nothing of our insides', async (t) => {
  const { db, get } = await openTestSite(t)
  t.mock.method(db, 'getExecutor', () => {
    throw new Error('relation "secrets" does not exist')
  })
  const { statusCode, body, headers } = await get('/')
  assert.equal(statusCode, 500)
  assert.match(body, /^<!doctype html>[\s\S]*تعذّر عرض الصفحة/)
  assert.ok(!body.includes('secrets'))
  assert.equal(headers['cache-control'], 'no-store')
})

test('what is missing under /api is told in the words of the API', async (t) => {
  const { get } = await openTestSite(t)
  const { statusCode, body } = await get('/api/nothing')
  assert.equal(statusCode, 404)
  assert.equal(JSON.parse(body).error.code, 'not-found')
})
