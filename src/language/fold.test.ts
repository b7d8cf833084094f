import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { fold } from './fold.ts'

test('spellings of one word fold to one', () => {
  const families = [
    ['الأمم', 'الامم', 'اَلأُمَم', 'الأمـــم'],
    ['إنسان', 'انسان', 'أنسان'],
    ['آمال', 'امال'],
    ['مسؤول', 'مسوول'],
    ['قمة', 'قمه'],
    ['على', 'علي', 'علی'],
    ['كتاب', 'کتاب'],
    ['ٱلمدينة', 'المدينه'],
    ['ﻻ سلام', 'لا سلام'],
    ['٢٠٢٥', '2025', '۲۰۲۵'],
    ['Élysée', 'elysee'],
  ]
  for (const family of families) {
    assert.deepEqual([...new Set(family.map(fold))].length, 1, family.join(' '))
  }
})

test('words that differ stay different', () => {
  assert.notEqual(fold('سلام'), fold('سلم'))
  assert.notEqual(fold('علم'), fold('عالم'))
  assert.notEqual(fold('شيء'), fold('شي'))
})

test('white space and bidi controls are not part of a word', () => {
  assert.equal(fold('  قمة\u200F \n الرباط\u202C '), 'قمه الرباط')
})

const pairs = new URL('../../../shared/data/lucene-ar/normalization.tsv', import.meta.url)
const missing = existsSync(pairs) ? false : 'the folder of outside data is absent'
test('pairs of another normaliser fold to one as well', { skip: missing }, () => {
  const rows = readFileSync(pairs, 'utf8')
    .split('\n')
    .filter((row) => row.includes('\t'))
  let apart = 0
  for (const row of rows.slice(1)) {
    const [written, normal] = row.split('\t') as [string, string]
    if (fold(written) !== fold(normal)) apart += 1
  }
  assert.ok(rows.length > 3)
  assert.equal(apart, 0)
})
