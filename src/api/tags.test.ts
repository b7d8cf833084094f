import assert from 'node:assert/strict'
import test from 'node:test'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

test('a tag is added, found in any spelling, renamed and removed', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const added = await ask('idriss', 'POST', '/api/tags', { body: { name: 'أكادير' } })
  assert.equal(added.statusCode, 201)
  const { id, url } = added.json()
  assert.equal(decodeURI(url), '/tags/أكادير')
  const again = await ask('idriss', 'POST', '/api/tags', { body: { name: 'اكادير' } })
  assert.deepEqual([again.statusCode, again.json().error.code], [409, 'name-taken'])
  const found = await ask('salma', 'GET', `/api/tags?q=${encodeURIComponent('اكاد')}`)
  assert.deepEqual([found.json().items[0].id, found.json().total], [id, 1])
  const changed = await ask('idriss', 'PATCH', `/api/tags/${id}`, {
    body: { name: 'مدينة أكادير' },
  })
  assert.deepEqual([changed.json().name, changed.json().slug], ['مدينة أكادير', 'أكادير'])
  assert.equal((await ask('idriss', 'DELETE', `/api/tags/${id}`)).statusCode, 204)
  assert.equal((await ask('salma', 'GET', '/api/tags')).json().total, 0)
})
