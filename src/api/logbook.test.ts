import assert from 'node:assert/strict'
import test from 'node:test'
import { Check } from 'typebox/value'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'
import { listOf, LogbookEntry, type List } from './contract.ts'

test('an editor reads what was done to a colleague, newest first, page by page', async (t) => {
  const { ask, cast } = await openTestHouse(t, [apiDoor])
  const { staffId } = cast.salma
  await ask('nadia', 'POST', `/api/staff/${staffId}/suspension`, { body: {} })
  await ask('nadia', 'DELETE', `/api/staff/${staffId}/suspension`)
  const url = `/api/logbook?subjectKind=staff&subjectId=${staffId}&limit=2`
  const page = (await ask('idriss', 'GET', url)).json<List<LogbookEntry>>()
  assert.ok(Check(listOf(LogbookEntry), page))
  assert.equal(page.total, 3)
  const rest = await ask('idriss', 'GET', `${url}&cursor=${page.next}`)
  const entries = [...page.items, ...rest.json<List<LogbookEntry>>().items]
  assert.deepEqual(
    entries.map(({ act, subject, by }) => [act, subject.title, by?.name ?? null]),
    [
      ['staff.reinstated', cast.salma.name, cast.nadia.name],
      ['staff.suspended', cast.salma.name, cast.nadia.name],
      ['staff.added', cast.salma.name, null],
    ],
  )
})

test('reporters and moderators do not read the logbook', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const who of ['salma', 'hind'] as const) {
    assert.equal((await ask(who, 'GET', '/api/logbook')).statusCode, 403)
  }
})
