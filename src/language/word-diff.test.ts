import assert from 'node:assert/strict'
import test from 'node:test'
import { diffWords } from './word-diff.ts'

const rebuilt = (before: string, after: string) => {
  const parts = diffWords(before, after)
  const without = (change: string) =>
    parts
      .filter((part) => part.change !== change)
      .map((part) => part.text)
      .join('')
  return [without('added'), without('removed')]
}

const textsOf = (change: string, before: string, after: string) =>
  diffWords(before, after)
    .filter((part) => part.change === change)
    .map(({ text }) => text)

const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}${index}`)

test('a changed word is shown as removed, then added, between what stayed', () => {
  assert.deepEqual(diffWords('قمة أولى، في المرفأ', 'قمة ثانية، في المرفأ'), [
    { change: 'same', text: 'قمة ' },
    { change: 'removed', text: 'أولى' },
    { change: 'added', text: 'ثانية' },
    { change: 'same', text: '، في المرفأ' },
  ])
})

test('words that changed side by side are shown as one change', () => {
  assert.deepEqual(diffWords('وصل الوزير أمس إلى المدينة', 'وصل رئيس الحكومة إلى المدينة'), [
    { change: 'same', text: 'وصل ' },
    { change: 'removed', text: 'الوزير أمس ' },
    { change: 'added', text: 'رئيس الحكومة ' },
    { change: 'same', text: 'إلى المدينة' },
  ])
})

test('a word written on at the end leaves the word before it alone', () => {
  assert.deepEqual(diffWords('انتهى اللقاء', 'انتهى اللقاء مساءً'), [
    { change: 'same', text: 'انتهى اللقاء' },
    { change: 'added', text: ' مساءً' },
  ])
})

test('a hamza or a tanween that was mended shows the whole word', () => {
  assert.deepEqual(textsOf('added', 'اي انسان ايضا', 'أي إنسان أيضاً'), ['أي إنسان أيضاً'])
  assert.deepEqual(textsOf('removed', 'وصل وفد أيضا أمس', 'وصل وفد أيضاً أمس'), ['أيضا '])
})

test('a sign that changed leaves its word alone', () => {
  assert.deepEqual(diffWords('ماذا بعد.', 'ماذا بعد؟'), [
    { change: 'same', text: 'ماذا بعد' },
    { change: 'removed', text: '.' },
    { change: 'added', text: '؟' },
  ])
})

test('a new paragraph is a change of white space and of no word', () => {
  assert.deepEqual(diffWords('سطر أول سطر ثان', 'سطر أول\n\nسطر ثان'), [
    { change: 'same', text: 'سطر أول' },
    { change: 'removed', text: ' ' },
    { change: 'added', text: '\n\n' },
    { change: 'same', text: 'سطر ثان' },
  ])
})

test('equal texts have no change, and empty ones no parts', () => {
  assert.deepEqual(diffWords('نص', 'نص'), [{ change: 'same', text: 'نص' }])
  assert.deepEqual(diffWords('', ''), [])
})

test('both texts can be read from the parts, whatever was done', () => {
  const pairs: [string, string][] = [
    ['', 'جديد كله'],
    ['ذهب كله', ''],
    ['  يبدأ بفراغ', 'يبدأ بفراغ  '],
    ['أ ب ج د هـ', 'ب ج س د'],
    ['واحد اثنان ثلاثة', 'ثلاثة اثنان واحد'],
    ['سطر\n\nسطر', 'سطر\nآخر\n\nسطر'],
    ['a b c a b b a', 'c b a b a c'],
    ['😀 نص 👨‍👩‍👧', 'نص 👨‍👩‍👧 😀'],
    ['\u0000\u202Eنص', 'نص\u202C'],
  ]
  for (const [before, after] of pairs) assert.deepEqual(rebuilt(before, after), [before, after])
})

test('every way to write seven words of two letters can be told from every other', () => {
  const texts = Array.from({ length: 128 }, (_, bits) =>
    Array.from({ length: 7 }, (_, at) => ((bits >> at) & 1 ? 'نعم' : 'لا')).join(' '),
  )
  for (const before of texts) {
    for (const after of texts) assert.deepEqual(rebuilt(before, after), [before, after])
  }
})

test('words mended all over a long article are shown one by one', () => {
  const before = numbered('كلمة', 20_000)
  const after = before.map((word, index) => (index % 10 === 0 ? `بدل${index}` : word))
  const parts = diffWords(before.join(' '), after.join(' '))
  assert.equal(parts.filter(({ change }) => change === 'added').length, 2000)
  assert.deepEqual(rebuilt(before.join(' '), after.join(' ')), [before.join(' '), after.join(' ')])
})

test('texts of 100,000 letters that changed wholly can still be read from the parts', () => {
  const texts: [string, string][] = [
    [numbered('قبل', 15_000).join(' '), numbered('بعد', 15_000).join(' ')],
    ['نعم لا '.repeat(15_000), 'لا لا نعم '.repeat(11_000)],
    [numbered('كلمة', 15_000).join(' '), numbered('كلمة', 15_000).toReversed().join(' ')],
    ['م'.repeat(100_000), 'ن'.repeat(100_000)],
  ]
  for (const [before, after] of texts) {
    assert.deepEqual(rebuilt(before, after), [before, after])
  }
})
