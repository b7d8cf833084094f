import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommentAnswer } from '../../api/contract.ts'
import { withoutComments } from './queue-answers.ts'

function pending(id: string): CommentAnswer {
  return {
    id,
    article: { id: '1', headline: 'قمة', url: null },
    state: 'pending',
    name: 'عمر',
    text: 'رأي',
    reason: null,
    postedAt: '2026-01-01T00:00:00Z',
    decidedAt: null,
    decidedBy: null,
  }
}

test('a released comment leaves the queue and is counted among the released', () => {
  const counts = { pending: 3, released: 5, removed: 0 }
  const pages = {
    pageParams: [null, '2'],
    pages: [
      { items: [pending('1'), pending('2')], total: 3, next: '2', counts },
      { items: [pending('3')], total: 3, next: null, counts },
    ],
  }
  const after = withoutComments(pages, ['2', '3'], 'released')
  assert.deepEqual(
    after.pages.map(({ items }) => items.map(({ id }) => id)),
    [['1'], []],
  )
  assert.deepEqual(after.pages[0]?.counts, { pending: 1, released: 7, removed: 0 })
})
