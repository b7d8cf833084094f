import assert from 'node:assert/strict'
import test from 'node:test'
import { cleanLine, cleanRun, cleanText, isolate } from './bidi.ts'

test('an override inside an isolated name cannot reach its neighbours', () => {
  assert.equal(isolate('عمر\u202Eevil'), '\u2068عمرevil\u2069')
})

test('a line loses what nobody typed and keeps every letter, tashkeel and joiner', () => {
  assert.equal(cleanLine(' وُقّع\u0000\t الاتفاق\u200F\n أخيراً '), 'وُقّع الاتفاق أخيراً')
  assert.equal(cleanLine('می\u200Cخواهم'), 'می\u200Cخواهم')
  assert.equal(cleanLine('نص\uD800'), 'نص\uFFFD')
})

test('a text keeps its lines, and one empty line between paragraphs', () => {
  assert.equal(cleanText('سطر\r\nسطر  \n\n\n\nفقرة'), 'سطر\nسطر\n\nفقرة')
})

test('a run keeps the spaces at its ends', () => {
  assert.equal(cleanRun(' وقال\u202B '), ' وقال ')
})
