import assert from 'node:assert/strict'
import test from 'node:test'
import type { RefusalCode } from './catalogue/refusals.ts'
import { Refusal } from './refusal.ts'
import { wordRefusal } from './say-refusal.ts'

test('a refusal says what its details are', () => {
  assert.equal(
    wordRefusal(new Refusal('port-taken', { port: 3000 })),
    'المنفذ 3000 يستعمله برنامج آخر. غيّر PORT.',
  )
})

test('a path keeps its order inside Arabic words', () => {
  assert.equal(
    wordRefusal(new Refusal('data-not-writable', { folder: '/srv/مطبعة/data' })),
    'لا يمكن الكتابة في مجلد البيانات \u2068/srv/مطبعة/data\u2069.',
  )
})

test('a detail that is missing or is no word leaves a gap, and never breaks the sentence', () => {
  for (const details of [{}, { pid: null }, { pid: { toString: 1 } }, { pid: '' }]) {
    assert.equal(
      wordRefusal(new Refusal('data-in-use', details)),
      'مجلد البيانات تستعمله نسخة أخرى من مطبعة (رقم العملية …).',
    )
  }
})

test('a detail is put in as it is, and is not read again', () => {
  const said = wordRefusal(
    new Refusal('setting-invalid', { name: '{expected} $&', expected: 'رقم' }),
  )
  assert.equal(said, 'قيمة الإعداد \u2068{expected} $&\u2069 غير صحيحة: \u2068رقم\u2069.')
})

test('details that nobody asked for are not told', () => {
  assert.equal(wordRefusal(new Refusal('not-found', { id: '7' })), 'لم نجد ما تبحث عنه.')
})

test('a code of a newer house is worded as a fault of ours', () => {
  const code = 'from-the-future' as RefusalCode
  assert.equal(
    wordRefusal({ code, details: {} }),
    wordRefusal({ code: 'internal-error', details: {} }),
  )
})
