import assert from 'node:assert/strict'
import { test } from 'node:test'
import { moved } from './moved.ts'

test('a row moves up or down, and the others keep their order', () => {
  const menu = ['سياسة', 'اقتصاد', 'ثقافة']
  assert.deepEqual(moved(menu, 2, 0), ['ثقافة', 'سياسة', 'اقتصاد'])
  assert.deepEqual(moved(menu, 0, 1), ['اقتصاد', 'سياسة', 'ثقافة'])
  assert.deepEqual(menu, ['سياسة', 'اقتصاد', 'ثقافة'])
})
