import assert from 'node:assert/strict'
import test from 'node:test'
import { closingMark, curlTyped, openingMark, printQuotes } from './quotation-marks.ts'

test('a typed mark opens at a start, after a space, a colon, a dash, a bracket and a tatweel', () => {
  for (const before of ['', 'قال ', 'قال:\n', 'قال:', '(', '«', 'أكادير-', 'بـ', 'وصفها بـ', '“']) {
    assert.equal(curlTyped(before, 'curly'), '“', before)
  }
})

test('a typed mark closes after a word or a sign', () => {
  for (const before of ['“سلام', '“هل؟', '“كفى!', '“نعم.', '“2025', '“(نعم)', '“أيضاً']) {
    assert.equal(curlTyped(before, 'curly'), '”', before)
  }
})

test('each paper has its own marks', () => {
  assert.equal(curlTyped('', 'guillemets') + curlTyped('سلام', 'guillemets'), '«»')
  assert.equal(curlTyped('', 'curly-reversed') + curlTyped('سلام', 'curly-reversed'), '”“')
  assert.equal(openingMark('curly-reversed') + closingMark('curly-reversed'), '”“')
})

test('marks of any kind and order are printed in the paper’s style', () => {
  assert.equal(printQuotes('”كلام“ و"كلام" و«كلام» و„كلام“', 'curly'), '“كلام” و“كلام” و“كلام” و“كلام”')
  assert.equal(printQuotes('قال: “كلام”.', 'guillemets'), 'قال: «كلام».')
  assert.equal(printQuotes('قال: “كلام”.', 'curly-reversed'), 'قال: ”كلام“.')
})

test('a mark that a machine turned the wrong way after a tatweel is set right', () => {
  assert.equal(printQuotes('وصفها بـ”التفاهم” و”الوعد”', 'curly'), 'وصفها بـ“التفاهم” و“الوعد”')
})

test('a mark joined to a conjunction opens, one before a sign closes', () => {
  assert.equal(printQuotes('"نعم" و"لا"، ("ربما")', 'curly'), '“نعم” و“لا”، (“ربما”)')
  assert.equal(printQuotes('"نعم؟"؟ "لا."', 'curly'), '“نعم؟”؟ “لا.”')
})

test('a quotation within a quotation opens and closes', () => {
  assert.equal(printQuotes('"قال لي: "انتظر" ومضى"', 'guillemets'), '«قال لي: «انتظر» ومضى»')
  assert.equal(printQuotes('""انتظر" قال لي"', 'curly'), '““انتظر” قال لي”')
  assert.equal(printQuotes('"قال لي: "انتظر""', 'curly'), '“قال لي: “انتظر””')
})

test('a mark whose partner stands in another text keeps its side', () => {
  assert.equal(printQuotes('نهاية الكلام"، ثم مضى', 'curly'), 'نهاية الكلام”، ثم مضى')
  assert.equal(printQuotes('" وقال', 'curly'), '“ وقال')
  assert.equal(printQuotes('قال: "بداية الكلام', 'curly'), 'قال: “بداية الكلام')
})

test('printing twice changes nothing, and every letter keeps its place', () => {
  const text = 'قال: ”نعم“، وأضاف بـ"لا" و«ربما» 55" ““هنا” هناك”'
  for (const style of ['curly', 'curly-reversed', 'guillemets'] as const) {
    const printed = printQuotes(text, style)
    assert.equal(printQuotes(printed, style), printed)
    assert.equal(printed.length, text.length)
  }
})

test('a long text full of marks is printed to its end', () => {
  const printed = printQuotes('“نعم” '.repeat(50_000), 'guillemets')
  assert.equal(printed, '«نعم» '.repeat(50_000))
})
