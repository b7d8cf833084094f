import assert from 'node:assert/strict'
import { test } from 'node:test'
import { apiAddress, parseListQuestion, screenAddress } from './list-question.ts'

test('an address brings back the list it was made of', () => {
  const question = {
    state: 'in-review',
    q: 'قمة «السلام»',
    section: 'سياسة',
    isMineOnly: true,
  } as const
  const { search } = new URL(screenAddress(question), 'http://house')
  assert.deepEqual(parseListQuestion(new URLSearchParams(search)), question)
})

test('the list without a question has a plain address', () => {
  assert.equal(screenAddress({ state: null, q: '', section: '', isMineOnly: false }), '/')
})

test('a state nobody knows is no state', () => {
  assert.equal(parseListQuestion(new URLSearchParams('state=burnt')).state, null)
})

test('the house is not asked for the spaces around a word', () => {
  const path = apiAddress({ state: 'draft', q: '  قمة ', section: '', isMineOnly: false })
  const { searchParams } = new URL(path, 'http://house')
  assert.deepEqual(
    [searchParams.get('state'), searchParams.get('q'), searchParams.get('mine')],
    ['draft', 'قمة', null],
  )
})
