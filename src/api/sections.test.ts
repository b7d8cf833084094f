import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

test('a section is added, listed under its parent, changed and removed', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const added = await ask('idriss', 'POST', '/api/sections', { body: { name: 'مجتمع' } })
  assert.equal(added.statusCode, 201)
  const { id, url } = added.json()
  assert.equal(added.headers['location'], `/api/sections/${id}`)
  assert.equal(decodeURI(url), '/sections/مجتمع')
  await ask('idriss', 'POST', '/api/sections', { body: { name: 'تعليم', parentId: id } })
  const { items, total, next } = (await ask('salma', 'GET', '/api/sections')).json()
  assert.deepEqual(
    [items.map((item: { name: string }) => item.name), total, next],
    [['مجتمع', 'تعليم'], 2, null],
  )

  const inUse = await ask('idriss', 'DELETE', `/api/sections/${id}`)
  assert.deepEqual([inUse.statusCode, inUse.json().error.code], [409, 'section-in-use'])
  const child = items[1].id
  const changed = await ask('idriss', 'PATCH', `/api/sections/${child}`, {
    body: { slug: 'المدرسة', comments: 'closed' },
  })
  assert.deepEqual([changed.json().slug, changed.json().comments], ['المدرسة', 'closed'])
  assert.equal((await ask('idriss', 'DELETE', `/api/sections/${child}`)).statusCode, 204)
  assert.equal((await ask('idriss', 'DELETE', `/api/sections/${child}`)).statusCode, 404)
})

test('sections are listed a part at a time when asked', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const name of ['أ', 'ب', 'ج'])
    await ask('idriss', 'POST', '/api/sections', { body: { name } })
  const first = (await ask('idriss', 'GET', '/api/sections?limit=2')).json()
  assert.deepEqual([first.items.length, first.total], [2, 3])
  const rest = (await ask('idriss', 'GET', `/api/sections?limit=2&cursor=${first.next}`)).json()
  assert.deepEqual([rest.items[0].name, rest.next], ['ج', null])
})

test('a field nobody knows, a wrong id and a reporter are refused', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const unknown = await ask('idriss', 'POST', '/api/sections', { body: { name: 'أ', colour: 'x' } })
  assert.equal(unknown.statusCode, 400)
  const body = { name: 'أ' }
  assert.equal((await ask('idriss', 'PATCH', '/api/sections/one', { body })).statusCode, 400)
  assert.equal((await ask('salma', 'POST', '/api/sections', { body })).statusCode, 403)
})
