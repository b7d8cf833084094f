import assert from 'node:assert/strict'
import test from 'node:test'
import { readParagraphs } from '../reading/read-paragraphs.ts'
import { readMention } from './read-mention.ts'

/** The mention at the beginning of a text, and the name in it. */
function mentionIn(text: string): [string, string] | null {
  const parts = readParagraphs(text)[0]?.sentences[0] ?? []
  const mention = readMention(parts, 0)
  if (mention === null) return null
  const from = parts[mention.nameFrom]
  const to = parts[mention.nameTo - 1]
  const hasName = mention.nameTo > mention.nameFrom && from !== undefined && to !== undefined
  return [text.slice(mention.start, mention.end), hasName ? text.slice(from.start, to.end) : '']
}

test('an office and the name that belongs to it', () => {
  assert.deepEqual(mentionIn('وزير الموانئ سعيد العلمي أمس'), [
    'وزير الموانئ سعيد العلمي',
    'سعيد العلمي',
  ])
  assert.deepEqual(mentionIn('المدرب الإيطالي كارلو ماريني خلال'), [
    'المدرب الإيطالي كارلو ماريني',
    'كارلو ماريني',
  ])
  assert.deepEqual(mentionIn('النائب عن حزب النهر نور الدين البحري في تصريح'), [
    'النائب عن حزب النهر نور الدين البحري',
    'نور الدين البحري',
  ])
})

test('a name set off by commas belongs to the office before it', () => {
  assert.deepEqual(mentionIn('مدير المرصد، عمر الراوي، في ندوة'), [
    'مدير المرصد، عمر الراوي',
    'عمر الراوي',
  ])
})

test('a body and the name it is quoted with', () => {
  assert.deepEqual(mentionIn('وكالة “السرو” المحلية إن'), ['وكالة “السرو” المحلية', ''])
  assert.deepEqual(mentionIn('وزارة الشؤون المحلية والبيئة في بيان'), [
    'وزارة الشؤون المحلية والبيئة',
    '',
  ])
})

test('a name ends before what its bearer did', () => {
  assert.deepEqual(mentionIn('سعيد العلمي مدينة الميناء'), ['سعيد العلمي', 'سعيد العلمي'])
  assert.deepEqual(mentionIn('رئيس الحكومة مجموعة من الضيوف'), ['رئيس الحكومة', ''])
})

test('no mention begins with a particle, a preposition, a day or what was done', () => {
  for (const text of [
    'أن الماء',
    'في المدينة',
    'اليوم',
    'لمراسل الجريدة',
    'ضرورة العمل',
    '12 نائباً',
  ]) {
    assert.equal(mentionIn(text), null, text)
  }
})
