import assert from 'node:assert/strict'
import test from 'node:test'
import { slugOf } from './slug.ts'

test('a slug keeps Arabic letters, hamza and all, and drops tashkeel, tatweel and signs', () => {
  assert.equal(slugOf('قمةُ نادر – سليم: “خطوة أولى”!'), 'قمة-نادر-سليم-خطوة-أولى')
  assert.equal(slugOf('بـــ”التفاهم”'), 'ب-التفاهم')
  assert.equal(slugOf('لقاءٌ في الـ UNESCO سنة 2025'), 'لقاء-في-ال-unesco-سنة-2025')
})

test('a long headline is cut between words', () => {
  const slug = slugOf('كلمة '.repeat(40))
  assert.ok(slug.length <= 80)
  assert.match(slug, /^(كلمة-)*كلمة$/)
})

test('a word longer than an address is cut between letters', () => {
  assert.equal(slugOf('م'.repeat(200)), 'م'.repeat(80))
})

test('a text without letters has no slug', () => {
  assert.equal(slugOf(' !!! … '), '')
  assert.equal(slugOf(''), '')
})

test('a slug of a slug is itself', () => {
  const slug = slugOf('مؤتمرٌ صحافيّ: ماذا بعد؟')
  assert.equal(slugOf(slug), slug)
})
