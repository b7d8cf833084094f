import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, quotation } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'

test('a reporter adds a person with offices, and an editor merges two', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  const names = [{ name: 'Souad Bennani', kind: 'latin' }]
  const added = await ask('salma', 'POST', '/api/people', {
    body: { name: 'سعاد بناني', country: 'MA', names },
  })
  assert.equal(added.statusCode, 201)
  const { id, url } = added.json()
  assert.equal(decodeURI(url), '/people/سعاد-بناني')
  const offices = `/api/people/${id}/offices`
  const backwards = { title: 'وزيرة النقل', startOn: '2021-10-08', endOn: '2020-10-08' }
  const refused = await ask('salma', 'POST', offices, { body: backwards })
  assert.deepEqual([refused.statusCode, refused.json().error.code], [422, 'office-dates'])
  const office = await ask('salma', 'POST', offices, { body: { ...backwards, endOn: null } })
  assert.equal(office.statusCode, 201)
  const other = (await ask('salma', 'POST', '/api/people', { body: { name: 'سعاد' } })).json()
  const again = await ask('salma', 'POST', '/api/people', { body: { name: 'سُعاد' } })
  assert.deepEqual([again.statusCode, again.json().error.details.id], [409, other.id])
  const merged = await ask('idriss', 'POST', `/api/people/${other.id}/merge`, {
    body: { into: id },
  })
  assert.deepEqual(merged.json().names, [...names, { name: 'سعاد', kind: 'spelling' }])
  const circle = await ask('idriss', 'POST', `/api/people/${id}/merge`, {
    body: { into: other.id },
  })
  assert.deepEqual([circle.statusCode, circle.json().error.code], [409, 'merge-circle'])
  const found = (await ask('salma', 'GET', '/api/people?q=souad')).json()
  assert.deepEqual([found.total, found.items[0].offices[0].title], [1, 'وزيرة النقل'])
})

test('quotations of a published article are listed and tied to an occasion', async (t) => {
  const { ask, db } = await openTestHouse(t, [apiDoor])
  const person = (await ask('idriss', 'POST', '/api/people', { body: { name: 'سعاد' } })).json()
  const text = article(headline('خبر'), quotation('سنبني الجسر', { name: 'سعاد' }))
  const articleId = await published(db, text)
  const occasion = await ask('salma', 'POST', '/api/occasions', {
    body: { title: 'ندوة الميناء', kind: 'press-conference', participants: [person.id] },
  })
  assert.equal(occasion.statusCode, 201)
  const list = await ask('salma', 'GET', `/api/quotations?article=${articleId}`)
  const [kept] = list.json().items
  assert.deepEqual([kept.words, kept.speaker.id, kept.occasion], ['سنبني الجسر', person.id, null])
  const body = { occasion: occasion.json().id, saidOn: '2026-03-01' }
  const path = `/api/quotations/${kept.id}`
  assert.equal((await ask('salma', 'PATCH', path, { body })).statusCode, 403)
  const changed = (await ask('idriss', 'PATCH', path, { body })).json()
  assert.deepEqual([changed.occasion.title, changed.saidOn], ['ندوة الميناء', '2026-03-01'])
  const removed = await ask('idriss', 'DELETE', `/api/people/${person.id}`)
  assert.equal(removed.json().error.details.quotations[0].words, 'سنبني الجسر')
})
