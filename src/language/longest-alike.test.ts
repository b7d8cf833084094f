import assert from 'node:assert/strict'
import test from 'node:test'
import { alikeIn } from './longest-alike.ts'

const words = (line: string) => line.split(' ')
const numbered = (word: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${word}${index}`)

test('as many places as can be are found alike', () => {
  assert.deepEqual(alikeIn(words('ب ج د ه ز'), words('ج ب د ز ه')).length, 3)
  assert.deepEqual(alikeIn(words('a b c a b b a'), words('c b a b a c')).length, 4)
})

test('equal ends are kept for the ends', () => {
  assert.deepEqual(alikeIn(words('أ ب أ'), words('أ أ')), [
    [0, 0],
    [2, 1],
  ])
})

test('a list and an empty one have nothing alike', () => {
  assert.deepEqual(alikeIn([], words('أ ب')), [])
  assert.deepEqual(alikeIn(words('أ ب'), []), [])
  assert.deepEqual(alikeIn([], []), [])
})

test('lists too different for the exact answer are alike where a word occurs once in both', () => {
  const old = [...numbered('قبل', 500), 'الميناء', ...numbered('قبل', 500), 'المدينة']
  const fresh = ['الميناء', ...numbered('بعد', 900), 'المدينة', 'الجديدة']
  assert.deepEqual(alikeIn(old, fresh), [
    [500, 0],
    [1001, 901],
  ])
})

test('words that changed places cannot all be alike', () => {
  const old = ['الميناء', ...numbered('قبل', 600), 'المدينة']
  const fresh = ['المدينة', ...numbered('بعد', 600), 'الميناء']
  assert.equal(alikeIn(old, fresh).length, 1)
})
