import assert from 'node:assert/strict'
import test from 'node:test'
import { curlTyped, printQuotes } from './quotation-marks.ts'

test('a typed mark opens at a start, after a space, a bracket and a tatweel', () => {
  for (const before of ['', 'قال ', 'قال:\n', '(', 'بـ', 'وصفها بـ']) {
    assert.equal(curlTyped(before, 'curly'), '“', before)
  }
})

test('a typed mark closes after a word or a sign', () => {
  for (const before of ['“سلام', '“هل؟', '“كفى!', '“نعم.', '“2025']) {
    assert.equal(curlTyped(before, 'curly'), '”', before)
  }
})

test('each paper has its own marks', () => {
  assert.equal(curlTyped('', 'guillemets'), '«')
  assert.equal(curlTyped('سلام', 'guillemets'), '»')
  assert.equal(curlTyped('', 'curly-reversed'), '”')
})

test('marks of any kind and order are printed in the paper’s style', () => {
  assert.equal(printQuotes('بـ”التفاهم” قال', 'curly'), 'بـ“التفاهم” قال')
  assert.equal(printQuotes('”كلام“ و"كلام" و«كلام»', 'curly'), '“كلام” و“كلام” و“كلام”')
  assert.equal(printQuotes('“كلام”', 'guillemets'), '«كلام»')
})
