import assert from 'node:assert/strict'
import { test } from 'node:test'
import { directionOf } from './direction-of.ts'

test('a passage without an Arabic letter runs from the left, an empty one with the page', () => {
  assert.equal(directionOf('BBC News'), 'ltr')
  assert.equal(directionOf('BBC قالت إن'), undefined)
  assert.equal(directionOf('2025: 12%'), undefined)
  assert.equal(directionOf(''), undefined)
})
