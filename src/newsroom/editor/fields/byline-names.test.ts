import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bylineOf, nameOf } from './byline-names.ts'

const authors = [
  { id: '3', name: 'سلمى العلوي' },
  { id: '9', name: 'سلمى العلوي' },
]

test('an author is read by name and kept by id, a guest by name', () => {
  assert.equal(nameOf('3', authors), 'سلمى العلوي')
  assert.equal(nameOf('ضيف الجريدة', authors), 'ضيف الجريدة')
  assert.equal(bylineOf('سلمى العلوي', { value: [], authors }), '3')
  assert.equal(bylineOf('ضيف الجريدة', { value: [], authors }), 'ضيف الجريدة')
})

test('of two authors of one name, the one who signed stays', () => {
  assert.equal(bylineOf('سلمى العلوي', { value: ['9'], authors }), '9')
})
