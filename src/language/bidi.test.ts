import assert from 'node:assert/strict'
import test from 'node:test'
import { cleanLine, cleanRun, cleanText, isolate, withoutBidiControls } from './bidi.ts'

test('an override inside an isolated name cannot reach its neighbours', () => {
  assert.equal(isolate('عمر\u202Eevil'), '\u2068عمرevil\u2069')
})

test('a name cannot end its own isolation', () => {
  assert.equal(isolate('عمر\u2069 admin'), '\u2068عمر admin\u2069')
})

test('no control of direction is left, and no letter is lost', () => {
  assert.equal(
    withoutBidiControls(
      '\u061Cأ\u200E\u200F\u202Aب\u202B\u202C\u202D\u202E\u2066\u2067ج\u2068\u2069',
    ),
    'أبج',
  )
  assert.equal(withoutBidiControls('«وُقّع» (2025) UNESCO'), '«وُقّع» (2025) UNESCO')
})

test('a line loses what nobody typed and keeps every letter, tashkeel and joiner', () => {
  assert.equal(cleanLine(' وُقّع\u0000\t الاتفاق\u200F\n أخيراً '), 'وُقّع الاتفاق أخيراً')
  assert.equal(cleanLine('می\u200Cخواهم'), 'می\u200Cخواهم')
  assert.equal(cleanLine('عائلة 👨\u200D👩\u200D👧'), 'عائلة 👨\u200D👩\u200D👧')
})

test('half of a surrogate pair is replaced where it can be seen, a whole one stays', () => {
  assert.equal(cleanLine('نص\uD800'), 'نص\uFFFD')
  assert.equal(cleanLine('نص 😀'), 'نص 😀')
})

test('what a database or a feed cannot hold is taken out', () => {
  assert.equal(cleanLine('أ\u0000\u001B\u009F\uFEFF\uFFFE\uFFFFب'), 'أب')
})

test('a line is one line whatever broke it', () => {
  for (const lineBreak of ['\n', '\r', '\r\n', '\u0085', '\u2028', '\u2029', '\v', '\f']) {
    assert.equal(cleanLine(`سطر${lineBreak}سطر`), 'سطر سطر')
    assert.equal(cleanText(`سطر${lineBreak}سطر`), 'سطر\nسطر')
  }
  assert.equal(cleanLine('سطر\u00A0\u2003سطر'), 'سطر سطر')
})

test('a text keeps its lines, and one empty line between paragraphs', () => {
  assert.equal(cleanText('سطر\r\nسطر  \n\n\n\nفقرة'), 'سطر\nسطر\n\nفقرة')
})

test('a text of white space and controls is empty', () => {
  assert.equal(cleanText(' \u200F\n\t\u0000 '), '')
})

test('a run keeps the spaces at its ends', () => {
  assert.equal(cleanRun(' وقال\u202B '), ' وقال ')
})
