import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { openTestHouse } from '../../test/test-house.ts'
import { apiDoor } from './api.ts'
import type { List, StorylineAnswer, StorylineSummaryAnswer } from './contract.ts'

test('a storyline is opened, told, closed and answered over the wire', async (t) => {
  const { db, ask } = await openTestHouse(t, [apiDoor])
  const id = await published(db, article(headline('القمة'), p('بقي المعبر عالقاً. واتُّفق عليه.')))
  const made = await ask('idriss', 'POST', '/api/storylines', {
    body: { name: 'المعبر', question: 'متى يُفتح؟' },
  })
  assert.equal(made.statusCode, 201)
  const path = made.headers['location'] as string
  const open = { kind: 'open', article: id, sentence: 'بقي المعبر عالقاً', mostImportant: true }
  const added = await ask('salma', 'POST', `${path}/lines`, { body: open })
  assert.equal(added.statusCode, 201)
  const [line] = added.json<StorylineAnswer>().lines
  assert.deepEqual([line?.support, line?.mostImportant], ['stands', true])
  await ask('idriss', 'POST', `${path}/lines/${line?.id}/closing`, {
    body: { to: 'agreed', article: id, sentence: 'واتُّفق عليه' },
  })
  await ask('idriss', 'POST', `${path}/answer`, { body: { article: id, text: 'اليوم' } })
  const whole = (await ask('salma', 'GET', path)).json<StorylineAnswer>()
  assert.equal(whole.url, encodeURI('/storylines/المعبر'))
  assert.equal(whole.lines[0]?.kind, 'agreed')
  assert.equal(whole.lines[0]?.opening?.since, line?.since)
  assert.equal(whole.question?.answer?.text, 'اليوم')
  assert.deepEqual(
    whole.articles.map((one) => one.headline),
    ['القمة'],
  )
})

test('a next step takes a day of the calendar, and no other', async (t) => {
  const { db, ask } = await openTestHouse(t, [apiDoor])
  const id = await published(db, article(headline('القمة'), p('يلتقي الخبراء قريباً.')))
  const { id: storyline } = (
    await ask('idriss', 'POST', '/api/storylines', { body: { name: 'المعبر' } })
  ).json<StorylineAnswer>()
  const path = `/api/storylines/${storyline}/lines`
  const next = { kind: 'next', article: id, sentence: 'يلتقي الخبراء قريباً' }
  const wrong = await ask('salma', 'POST', path, { body: { ...next, due: '2026-02-30' } })
  assert.equal(wrong.statusCode, 400)
  const right = await ask('salma', 'POST', path, { body: { ...next, due: '2026-02-28' } })
  assert.equal(right.json<StorylineAnswer>().lines[0]?.due, '2026-02-28')
})

test('storylines are listed page by page, and found by a part of their names', async (t) => {
  const { ask } = await openTestHouse(t, [apiDoor])
  for (const name of ['نهر الوادعة', 'المعبر', 'الديون']) {
    await ask('idriss', 'POST', '/api/storylines', { body: { name } })
  }
  type Answer = List<StorylineSummaryAnswer>
  const list = async (question: string) =>
    (await ask('salma', 'GET', `/api/storylines?${question}`)).json<Answer>()
  const one = await list('limit=2')
  assert.deepEqual([one.items.map(({ name }) => name), one.total], [['الديون', 'المعبر'], 3])
  assert.equal((await list(`limit=2&cursor=${one.next}`)).items[0]?.name, 'نهر الوادعة')
  assert.equal((await list(`q=${encodeURIComponent('الوادعه')}`)).total, 1)
})
