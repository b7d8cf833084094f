import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keyOf, withQuestion } from './address.ts'

test('what was not asked for is not in the address', () => {
  assert.equal(
    withQuestion('/api/articles', { state: 'draft', q: '', mine: false, section: undefined }),
    '/api/articles?state=draft',
  )
  assert.equal(withQuestion('/api/articles', { q: '', cursor: null }), '/api/articles')
})

test('Arabic words travel whole', () => {
  const path = withQuestion('/api/articles', { q: 'قمة & سلام' })
  assert.equal(new URL(path, 'http://house').searchParams.get('q'), 'قمة & سلام')
})

test('everything about one article is kept under that article', () => {
  assert.deepEqual(keyOf('/api/articles/5/revisions?limit=20'), [
    'articles',
    '5',
    'revisions',
    '?limit=20',
  ])
  assert.deepEqual(keyOf('/api/paper'), ['paper'])
})
