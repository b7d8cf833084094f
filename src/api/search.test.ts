import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { openTestHouse, testOrigin } from '../../test/test-house.ts'
import { searchDoor } from './search.ts'

test('a stranger finds a published article, with its address and a piece of its text', async (t) => {
  const { db, ask } = await openTestHouse(t, [searchDoor])
  const text = article(headline('عودة السردين'), p('عاد السردين إلى الميناء.'))
  const id = await published(db, text, new Date('2026-03-02T09:00:00Z'))
  const answer = await ask(null, 'GET', `/api/search?q=${encodeURIComponent('الميناء')}`)
  assert.equal(answer.statusCode, 200)
  assert.deepEqual(answer.json(), {
    items: [
      {
        id,
        kind: 'news',
        headline: 'عودة السردين',
        url: `${testOrigin}/articles/${encodeURIComponent('عودة-السردين')}`,
        publishedAt: '2026-03-02T09:00:00.000Z',
        excerpt: 'عاد السردين إلى الميناء.',
      },
    ],
    total: 1,
    next: null,
  })
})

test('the next page is asked for with what the page before answered', async (t) => {
  const { db, ask } = await openTestHouse(t, [searchDoor])
  for (const words of ['بحر أول', 'بحر ثان']) {
    await published(db, article(headline(words), p('نص')))
  }
  const url = `/api/search?limit=1&q=${encodeURIComponent('بحر')}`
  const first = (await ask(null, 'GET', url)).json()
  const second = (await ask(null, 'GET', `${url}&cursor=${first.next}`)).json()
  assert.deepEqual([first.total, second.total, second.next], [2, 2, null])
  assert.notEqual(first.items[0].id, second.items[0].id)
})

test('a question without words has an empty answer', async (t) => {
  const { ask } = await openTestHouse(t, [searchDoor])
  for (const url of ['/api/search', '/api/search?q=', '/api/search?q=%25_%22']) {
    const answer = await ask(null, 'GET', url)
    assert.deepEqual([answer.statusCode, answer.json().items], [200, []], url)
  }
})
