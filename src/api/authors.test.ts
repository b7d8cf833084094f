import assert from 'node:assert/strict'
import test from 'node:test'
import { article, bylines, headline, p } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

test('an author is added with an account, changed, and stays while signing articles', async (t) => {
  const { ask, cast, db } = await openTestHouse(t, [apiDoor])
  const { staffId } = cast.salma
  const added = await ask('idriss', 'POST', '/api/authors', {
    body: { name: 'سلمى العلوي', about: 'مراسلة', staffId },
  })
  assert.equal(added.statusCode, 201)
  const { id } = added.json()
  assert.equal(decodeURI(added.json().url), '/authors/سلمى-العلوي')
  const body = { about: 'مراسلة في الميناء' }
  const changed = await ask('idriss', 'PATCH', `/api/authors/${id}`, { body })
  assert.deepEqual(changed.json(), { ...added.json(), ...body })
  assert.equal((await ask('salma', 'GET', '/api/authors')).json().items[0].staffId, staffId)
  await published(db, article(headline('الميناء يفتح'), bylines(id), p('فتح.')))
  const inUse = await ask('idriss', 'DELETE', `/api/authors/${id}`)
  assert.deepEqual([inUse.statusCode, inUse.json().error.code], [409, 'author-in-use'])
})
