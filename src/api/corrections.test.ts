import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'
import type { CorrectionAnswer, List } from './contract.ts'

const text = article(headline('قمة ناريا'), p('في مدينة ناريا أمس.'))

test('a kind and a text are enough for a correction', async (t) => {
  const { db, cast, ask } = await openTestHouse(t, [apiDoor])
  const id = await published(db, text)
  const body = { kind: 'correction', text: 'ناريا ولاية.' }
  const made = await ask('idriss', 'POST', `/api/articles/${id}/corrections`, { body })
  assert.equal(made.statusCode, 201)
  const { id: _, at, ...answer } = made.json<CorrectionAnswer>()
  assert.ok(Math.abs(Date.parse(at) - Date.now()) < 60_000)
  assert.deepEqual(answer, {
    article: id,
    ...body,
    before: null,
    after: null,
    by: { id: cast.idriss.staffId, name: cast.idriss.name },
  })
})

test('every kind but a withdrawal is taken for a published article', async (t) => {
  const { db, ask } = await openTestHouse(t, [apiDoor])
  const id = await published(db, text)
  for (const kind of ['correction', 'clarification', 'update', 'right-of-reply']) {
    const body = { kind, text: 'إشعار.' }
    const { statusCode } = await ask('idriss', 'POST', `/api/articles/${id}/corrections`, { body })
    assert.equal(statusCode, 201, kind)
  }
  const body = { kind: 'withdrawal', text: 'إشعار.' }
  const refused = await ask('idriss', 'POST', `/api/articles/${id}/corrections`, { body })
  assert.equal(refused.statusCode, 409)
  await ask('idriss', 'POST', `/api/articles/${id}/withdrawal`, { body: { reason: 'خطأ' } })
  const further = await ask('idriss', 'POST', `/api/articles/${id}/corrections`, { body })
  assert.equal(further.statusCode, 201)
})

test('a corrected wording is published and the newsroom reads the list page by page', async (t) => {
  const { db, ask } = await openTestHouse(t, [apiDoor])
  const id = await published(db, text)
  const path = `/api/articles/${id}/corrections`
  const slip = { before: 'مدينة ناريا', after: 'ولاية ناريا' }
  await ask('idriss', 'POST', path, { body: { kind: 'update', text: 'أول.' } })
  await ask('idriss', 'POST', path, { body: { kind: 'correction', text: 'ثان.', ...slip } })
  const answer = await ask('salma', 'GET', `/api/articles/${id}`)
  assert.deepEqual(answer.json<{ body: unknown }>().body, article(p('في ولاية ناريا أمس.')).body)
  const first = (await ask('salma', 'GET', `${path}?limit=1`)).json<List<CorrectionAnswer>>()
  assert.equal(first.total, 2)
  assert.deepEqual([first.items[0]?.text, first.items[0]?.before], ['ثان.', slip.before])
  const next = await ask('salma', 'GET', `${path}?limit=1&cursor=${first.next}`)
  const second = next.json<List<CorrectionAnswer>>()
  assert.equal(second.items[0]?.text, 'أول.')
  assert.equal(second.next, null)
})

test('what is no correction is refused with its reason', async (t) => {
  const { db, ask } = await openTestHouse(t, [apiDoor])
  const id = await published(db, text)
  const whole = { kind: 'correction', text: 'نص' }
  const cases: [object, number, string][] = [
    [{ kind: 'apology', text: 'نص' }, 400, 'invalid-input'],
    [{ kind: 'correction' }, 400, 'invalid-input'],
    [{ kind: 'correction', text: '\u0000 ' }, 422, 'notice-missing'],
    [{ ...whole, before: 'مدينة' }, 400, 'invalid-input'],
    [{ ...whole, after: 'ولاية' }, 400, 'invalid-input'],
    [{ ...whole, before: 'مدينة', after: 'مدينة' }, 400, 'invalid-input'],
    [{ ...whole, before: 'قرية', after: 'ولاية' }, 422, 'wording-not-found'],
    [{ ...whole, by: '1' }, 400, 'invalid-input'],
  ]
  for (const [body, status, code] of cases) {
    const answer = await ask('idriss', 'POST', `/api/articles/${id}/corrections`, { body })
    const { error } = answer.json<{ error: { code: string } }>()
    assert.deepEqual([answer.statusCode, error.code], [status, code], JSON.stringify(body))
  }
  const list = await ask('idriss', 'GET', `/api/articles/${id}/corrections`)
  assert.equal(list.json<List<unknown>>().total, 0)
})
