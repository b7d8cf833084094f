import assert from 'node:assert/strict'
import test from 'node:test'
import { slugOf } from './slug.ts'

test('a slug keeps Arabic letters, hamza and all, and drops tashkeel, tatweel and signs', () => {
  assert.equal(slugOf('قمةُ نادر – سليم: “خطوة أولى”!'), 'قمة-نادر-سليم-خطوة-أولى')
  assert.equal(slugOf('بـــ”التفاهم”'), 'ب-التفاهم')
  assert.equal(slugOf('ٱلْمُفَاوَضَاتُ إِلَىٰ أَيْنَ؟'), 'ٱلمفاوضات-إلى-أين')
  assert.equal(slugOf('مسؤولٌ أيضاً'), 'مسؤول-أيضا')
})

test('Latin letters become small, digits stay of their kind', () => {
  assert.equal(slugOf('لقاءٌ في الـ UNESCO سنة 2025'), 'لقاء-في-ال-unesco-سنة-2025')
  assert.equal(slugOf('حصيلة ٢٠٢٥'), 'حصيلة-٢٠٢٥')
  assert.equal(slugOf('L’Économie d’Été'), 'léconomie-dété')
})

test('letters of other forms become the letters themselves', () => {
  assert.equal(slugOf('ﻻ ﺳﻼم'), 'لا-سلام')
  assert.equal(slugOf('ｎｅｗｓ'), 'news')
})

test('what cannot be seen is not in an address', () => {
  assert.equal(slugOf('قمة\u202E الرباط\u200F\u0000'), 'قمة-الرباط')
  assert.equal(slugOf('می\u200Cخواهم'), 'میخواهم')
  assert.equal(slugOf('نص\uD800ان'), 'نص-ان')
})

test('a long headline is cut between words', () => {
  const slug = slugOf('كلمة '.repeat(40))
  assert.ok(slug.length <= 80)
  assert.match(slug, /^(كلمة-)*كلمة$/)
  assert.equal(slugOf('قمة الرباط الأولى', 10), 'قمة-الرباط')
  assert.equal(slugOf('قمة الرباط الأولى', 9), 'قمة')
})

test('a word longer than an address is cut between letters', () => {
  assert.equal(slugOf('م'.repeat(10_000)), 'م'.repeat(80))
  assert.equal(slugOf('م'.repeat(200), 7), 'م'.repeat(7))
})

test('a letter of two units is not cut in half', () => {
  const lameds = '𐤋'.repeat(100)
  assert.equal(slugOf(lameds), '𐤋'.repeat(80))
  assert.ok(slugOf(`a${lameds}`).isWellFormed())
})

test('a letter keeps its vowel sign where its script needs one', () => {
  assert.equal(slugOf('हिन्दी'), 'हिन्दी')
  assert.equal(slugOf('किकिकि', 3), 'कि')
})

test('marks piled on a letter do not make an address', () => {
  assert.equal(slugOf(`ن${'\u0301'.repeat(500)}ص`), 'نص')
})

test('a text without letters has no slug', () => {
  assert.equal(slugOf(' !!! … '), '')
  assert.equal(slugOf('ـ \u064B'), '')
  assert.equal(slugOf(''), '')
})

test('a slug of a slug is itself', () => {
  for (const headline of ['مؤتمرٌ صحافيّ: ماذا بعد؟', 'İstanbul’da ½', 'ΟΔΟΣ ﷺ', 'م'.repeat(99)]) {
    assert.equal(slugOf(slugOf(headline)), slugOf(headline))
  }
})
