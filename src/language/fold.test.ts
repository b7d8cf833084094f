import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { fold } from './fold.ts'

test('spellings of one word fold to one', () => {
  const families = [
    ['الأمم', 'الامم', 'اَلأُمَم', 'الأمـــم'],
    ['إنسان', 'انسان', 'أنسان'],
    ['آمال', 'امال', 'ٱمال'],
    ['مسؤول', 'مسوول'],
    ['هيئة', 'هييه'],
    ['قمة', 'قمه'],
    ['على', 'علي', 'علی'],
    ['كتاب', 'کتاب'],
    ['أكادير', 'أڭادير', 'أگادير'],
    ['ڤيينا', 'فيينا'],
    ['ٱلمدينة', 'المدينه'],
    ['هٰذا', 'هذا'],
    ['ﻻ سلام', 'لا سلام'],
    ['أيضاً', 'أيضًا', 'ايضا', 'اي\uFE70ضا'],
    ['مُحَمَّد', 'محمد', 'مـحـمـد'],
    ['٢٠٢٥', '2025', '۲۰۲۵'],
    ['Élysée', 'elysee', 'ELYSÉE', 'E\u0301lyse\u0301e'],
    ['Łódź', 'lodz'],
    ['Ørsted', 'orsted'],
  ]
  for (const family of families) {
    assert.deepEqual(new Set(family.map(fold)).size, 1, family.join(' '))
  }
})

test('words that differ stay different', () => {
  assert.notEqual(fold('سلام'), fold('سلم'))
  assert.notEqual(fold('علم'), fold('عالم'))
  assert.notEqual(fold('شيء'), fold('شي'))
  assert.notEqual(fold('ثلاث'), fold('تلات'))
})

test('white space, joiners and bidi controls are not part of a word', () => {
  assert.equal(fold('  قمة\u200F \n الرباط\u202C '), 'قمه الرباط')
  assert.equal(fold('می\u200Cخواهم'), fold('میخواهم'))
  assert.equal(fold('سطر\u0000سطر'), 'سطر سطر')
})

test('what was folded stays as it is when folded again', () => {
  for (const text of ['اَلأُمَمُ المتّحدة', 'Ελλάς ÀÉ ﷺ', 'قمّة ٢٠٢٥ – “نعم”…', 'İstanbul ½']) {
    assert.equal(fold(fold(text)), fold(text))
  }
})

const pairs = new URL('../../../shared/data/lucene-ar/normalization.tsv', import.meta.url)
const missing = existsSync(pairs) ? false : 'the folder of outside data is absent'
test('pairs of another normaliser fold to one as well', { skip: missing }, () => {
  const rows = readFileSync(pairs, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t') as [string, string])
  assert.ok(rows.length > 10)
  const apart = rows.filter(([written, normal]) => fold(written) !== fold(normal))
  assert.deepEqual(apart, [])
})
