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

test('a changed word is shown as removed, then added, between what stayed', () => {
  assert.deepEqual(diffWords('قمة أولى في المرفأ', 'قمة ثانية في المرفأ'), [
    { change: 'same', text: 'قمة ' },
    { change: 'removed', text: 'أولى' },
    { change: 'added', text: 'ثانية' },
    { change: 'same', text: ' في المرفأ' },
  ])
})

test('a hamza that was mended shows the whole word', () => {
  const parts = diffWords('اي انسان', 'أي إنسان')
  assert.deepEqual(
    parts.filter(({ change }) => change === 'added').map(({ text }) => text),
    ['أي', 'إنسان'],
  )
})

test('equal texts have no change, and empty ones no parts', () => {
  assert.deepEqual(diffWords('نص', 'نص'), [{ change: 'same', text: 'نص' }])
  assert.deepEqual(diffWords('', ''), [])
})

test('both texts can be read from the parts, whatever was done', () => {
  const pairs: [string, string][] = [
    ['', 'جديد كله'],
    ['ذهب كله', ''],
    ['أ ب ج د هـ', 'ب ج س د'],
    ['واحد اثنان ثلاثة', 'ثلاثة اثنان واحد'],
    ['سطر\n\nسطر', 'سطر\nآخر\n\nسطر'],
    ['a b c a b b a', 'c b a b a c'],
  ]
  for (const [before, after] of pairs) assert.deepEqual(rebuilt(before, after), [before, after])
})

test('two long texts with nothing in common are compared without end of patience', () => {
  const before = Array.from({ length: 20_000 }, (_, index) => `قبل${index}`).join(' ')
  const after = Array.from({ length: 20_000 }, (_, index) => `بعد${index}`).join(' ')
  assert.deepEqual(rebuilt(before, after), [before, after])
})
