import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marksAround } from './marks-around.ts'

test('a quotation is shown in the marks that it will be printed in', () => {
  assert.deepEqual(marksAround('لم نتفق', 'guillemets'), { before: '«', after: '»' })
  assert.deepEqual(marksAround('', 'curly'), { before: '“', after: '”' })
})

test('marks that were typed around it are not shown twice', () => {
  assert.deepEqual(marksAround('“لم نتفق”.', 'curly'), { before: '', after: '' })
  assert.deepEqual(marksAround('«لم نتفق', 'curly'), { before: '', after: '”' })
})

test('marks around a part of the words are of that part', () => {
  assert.deepEqual(marksAround('“تفاهم” لا “اتفاق”', 'curly'), { before: '“', after: '”' })
})
