import assert from 'node:assert/strict'
import test from 'node:test'
import { structureOf } from './structure-of.ts'
import type { Structure } from './structure.ts'

const setting = { published: '2025-08-16', timeZone: 'Africa/Casablanca', country: 'MA' } as const

function read(text: string): Structure {
  const structure = structureOf(text, setting)
  for (const { start, end, words, speaker } of structure.quotations) {
    assert.equal(text.slice(start, end), words)
    if (speaker !== null) assert.ok(text.slice(speaker.start, speaker.end).trim() !== '')
  }
  for (const { start, end } of [...structure.quotedOther, ...structure.foreign]) {
    assert.ok(0 <= start && start < end && end <= text.length)
  }
  return structure
}

const said = (text: string) => read(text).quotations.map(({ words }) => words)

test('nothing is read in nothing', () => {
  for (const text of ['', ' \n\u200F\n', '"', '””””', '\uFEFF', '\uD800']) {
    assert.deepEqual(read(text).quotations, [], JSON.stringify(text))
  }
})

test('marks in any order and of any kind bound the words', () => {
  for (const marks of ['“”', '”“', '««', '«»', '»«', '""', '„“', '“"', '’’']) {
    const [open, close] = [...marks] as [string, string]
    assert.deepEqual(
      said(`عنوان\nقال سعيد العلمي: ${open}الماء يكفي الجميع${close}.`),
      ['الماء يكفي الجميع'],
      marks,
    )
  }
})

test('a quotation that nothing closes ends with its paragraph', () => {
  assert.deepEqual(said('عنوان\nقال سعيد العلمي: “الماء يكفي الجميع\nوانتهى الكلام عند هذا الحد.'), [
    'الماء يكفي الجميع',
  ])
})

test('a mark that nothing closes in the middle of a sentence quotes nothing', () => {
  assert.deepEqual(said('عنوان\nقال سعيد العلمي صاحب حملة"نظافة إن الماء يكفي الجميع.'), [])
})

test('one quotation inside another is not told twice', () => {
  const { quotations, quotedOther } = read(
    'عنوان\nقال سعيد العلمي: «قرأت كتاب “النهر” مرتين في الصيف».',
  )
  assert.equal(quotations.length, 1)
  assert.equal(quotedOther.length, 1)
})

test('a tatweel or a joined letter before the mark is no part of the words', () => {
  assert.deepEqual(said('عنوان\nوصف سعيد العلمي القرار بـ”الخطأ الكبير“ و"العبث".'), [
    'الخطأ الكبير',
    'العبث',
  ])
})

test('bidi controls and Persian letters do not move the offsets', () => {
  const text = 'عنوان\n\u202Bقال\u202C \u2067سعيد العلمي\u2069: "\u200Fاین کتاب خوب است\u200E".'
  assert.deepEqual(said(text), ['این کتاب خوب است'])
})

test('mojibake and single letters are read without a fault', () => {
  for (const text of [
    'Ù\u0082Ø§Ù\u0084 "Ø§Ù\u0084Ù\u0085"',
    'ا "ب" ت',
    '￾￿ “x” ￾',
    '\u0000قال\u0000 "نعم"',
  ])
    read(text)
})

test('a long text takes time as it is long, whatever it is made of', () => {
  const parts = [
    'قال الوزير سعيد العلوي إن "الماء قليل" في المدينة. ',
    'ا',
    '“',
    '”',
    '” “ « " \' ',
    'وفقا لوزارة ',
    'وصف بـ"ما" ',
    'محمد علي ',
    'بن عبد ',
    'شكرا !!!\n',
    'هل ؟\n',
    'قال: "نعم\n',
    'ـ',
  ]
  for (const part of parts) {
    const letters = 200_000
    const began = performance.now()
    read(part.repeat(Math.ceil(letters / part.length)).slice(0, letters))
    assert.ok(performance.now() - began < 6000, JSON.stringify(part))
  }
})

test('a text of a megabyte in one line is read', () => {
  const sentence = 'قال الوزير سعيد العلوي إن "الماء قليل في المدينة" وأضاف أن الخزان فارغ. '
  const text = sentence.repeat(Math.ceil(500_000 / sentence.length))
  assert.ok(read(text).quotations.length > 5000)
})
