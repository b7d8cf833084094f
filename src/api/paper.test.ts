import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../test/test-house.ts'
import { defaultSettings } from '../paper/default-settings.ts'
import { apiDoor } from './api.ts'

test('the owner describes the paper from the version that was read', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const read = await ask('nadia', 'GET', '/api/paper')
  assert.deepEqual(read.json(), { version: 0, settings: defaultSettings })
  const body = { ...defaultSettings, name: 'الساحل' }
  const saved = await ask('nadia', 'PUT', '/api/paper', {
    body,
    headers: { 'if-match': read.headers['etag'] as string },
  })
  assert.equal(saved.statusCode, 200)
  assert.deepEqual(saved.json(), { version: 1, settings: body })
  assert.equal(saved.headers['etag'], '"1"')
})

test('a description without a version is refused, and a stale one says which is current', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const body = defaultSettings
  assert.equal((await ask('nadia', 'PUT', '/api/paper', { body })).statusCode, 428)
  const headers = { 'if-match': '"7"' }
  const stale = await ask('nadia', 'PUT', '/api/paper', { body, headers })
  assert.equal(stale.statusCode, 412)
  assert.deepEqual(stale.json().error.details, { version: 0 })
})

test('a setting nobody knows is refused with its place', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const answer = await ask('nadia', 'PUT', '/api/paper', {
    body: { ...defaultSettings, accent: 'red' },
    headers: { 'if-match': '"0"' },
  })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json().error.details.path, 'body/accent')
})

test('an editor arranges front page and menus and does not describe the paper', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const frontPage = { lead: null, seconds: [], breaking: { text: 'عاجل', article: null } }
  assert.equal((await ask('idriss', 'PUT', '/api/front-page', { body: frontPage })).statusCode, 200)
  assert.deepEqual((await ask('salma', 'GET', '/api/front-page')).json(), frontPage)
  const menus = { header: [{ label: 'البث', href: '/pages/live' }], footer: [], sections: [] }
  assert.equal((await ask('idriss', 'PUT', '/api/menus', { body: menus })).statusCode, 200)
  assert.deepEqual((await ask('salma', 'GET', '/api/menus')).json(), menus)
  const headers = { 'if-match': '"0"' }
  const described = await ask('idriss', 'PUT', '/api/paper', { body: defaultSettings, headers })
  assert.equal(described.statusCode, 403)
})

test('a stranger sees none of it', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const path of [
    'paper',
    'front-page',
    'menus',
    'sections',
    'tags',
    'authors',
    'pages',
    'media',
  ]) {
    assert.equal((await ask(null, 'GET', `/api/${path}`)).statusCode, 401, path)
  }
})
