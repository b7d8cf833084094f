import assert from 'node:assert/strict'
import test from 'node:test'
import { quotedSpans } from './quoted-spans.ts'

function quotedIn(text: string): string[] {
  return quotedSpans(text, 0, text.length).map(({ start, end }) => text.slice(start, end))
}

test('marks are paired by the letters around them, in both orders', () => {
  assert.deepEqual(quotedIn('قال “نعم” ثم ”لا“ ثم «ربما»'), ['نعم', 'لا', 'ربما'])
  assert.deepEqual(quotedIn('ما سُمي بـ”التقارب” بينهما'), ['التقارب'])
  assert.deepEqual(quotedIn('مادة "الشاي"و"السكر" ول"الملح"'), ['الشاي', 'السكر', 'الملح'])
})

test('a closing mark left alone does not turn the rest inside out', () => {
  assert.deepEqual(quotedIn('من باب الخطأ" بعد أن قال "لا أدري" ومضى'), ['لا أدري'])
})

test('spaces inside the marks are no part of the words', () => {
  assert.deepEqual(quotedIn('قال " نعم " وخرج'), ['نعم'])
  assert.deepEqual(quotedIn('وأضاف السيد"   هذا كلام طويل ".'), ['هذا كلام طويل'])
})

test('an apostrophe is no mark', () => {
  assert.deepEqual(quotedIn("شركة L'Oréal قالت 'نعم' أمس"), ['نعم'])
})

test('quoted words inside quoted words are kept with them', () => {
  const text = 'قال «قرأت “النهر” مرتين» ومضى'
  const [outer] = quotedSpans(text, 0, text.length)
  assert.deepEqual(
    outer?.inner.map(({ start, end }) => text.slice(start, end)),
    ['النهر'],
  )
})

test('what opens after a colon and never closes goes on to the end of the paragraph', () => {
  assert.deepEqual(quotedIn('وأضاف: “لن نعود أبداً'), ['لن نعود أبداً'])
  assert.deepEqual(quotedIn('صاحب حملة"نظافة إنه متعب'), [])
})
