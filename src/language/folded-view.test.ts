import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { gunzipSync } from 'node:zlib'
import { fold } from './fold.ts'
import { foldedView } from './folded-view.ts'

/** What stands in the original where a folded word is found. */
function original(text: string, word: string): string {
  const view = foldedView(text)
  const at = view.text.indexOf(word)
  assert.notEqual(at, -1, `${word} in ${view.text}`)
  return text.slice(view.startOf(at), view.endOf(at + word.length))
}

test('a folded word leads back to the word as written', () => {
  assert.equal(original('قال أمسِ الجُمُعَةَ إنّه', 'الجمعه'), 'الجُمُعَةَ')
  assert.equal(original('يعود غداً.', 'غدا'), 'غداً')
  assert.equal(original('الجـــمعـة', 'الجمعه'), 'الجـــمعـة')
  assert.equal(original('وصف بـ”التفاهم”', 'ب'), 'بـ')
  assert.equal(original('يوم ١٣ نونبر', '13'), '١٣')
  assert.equal(original('ﷺ ﻻ سلام', 'لا'), 'ﻻ')
  assert.equal(original('😀 أمس\u00A0\u00A0الجمعة', 'امس الجمعه'), 'أمس\u00A0\u00A0الجمعة')
  assert.equal(original('\u202Bأمس\u202C', 'امس'), 'أمس')
  assert.equal(original('غد\uFE70ا', 'غدا'), 'غد\uFE70ا')
})

test('both ends of a text are where they were', () => {
  const view = foldedView('  أمس  ')
  assert.equal(view.text, 'امس')
  assert.deepEqual([view.startOf(0), view.endOf(3)], [2, 5])
  assert.deepEqual([view.endOf(0), view.startOf(3), view.startOf(9)], [0, 5, 7])
  assert.equal(foldedView('').text, '')
  assert.equal(foldedView(' \u200F ').text, '')
})

test('a part of one character leads back to the whole of it', () => {
  const view = foldedView('ﻻَ')
  assert.equal(view.text, 'لا')
  assert.deepEqual([view.startOf(1), view.endOf(1)], [0, 2])
})

test('a view reads as the fold does', () => {
  const texts = [
    'اَلأُمَمُ المتّحدة',
    'Ελλάς ÀÉ ﷺ',
    'قمّة ٢٠٢٥ – “نعم”…',
    'İstanbul ½',
    '\uFEFFأ\u0000ب',
    '\uD800x',
  ]
  for (const text of texts) assert.equal(foldedView(text).text, fold(text))
})

test('a megabyte is folded with its places, whatever it is made of', () => {
  for (const part of ['قمة ', 'َ', '\u200F', ' ', '\uD83D', 'Ù\u0081']) {
    const text = part.repeat(1_000_000 / part.length)
    const view = foldedView(text)
    assert.ok(view.endOf(view.text.length) <= text.length)
  }
})

const articles = new URL('../../../shared/data/ant-articles/articles.ndjson.gz', import.meta.url)
const missing = existsSync(articles) ? false : 'the folder of outside data is absent'
test('views of real articles read as the fold does', { skip: missing }, () => {
  const lines = gunzipSync(readFileSync(articles)).toString().trim().split('\n')
  const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text)
  // Between two spaces a bidi control keeps them apart for `fold`.
  const read = (text: string) => fold(text).replace(/ +/g, ' ').trim()
  assert.deepEqual(
    texts.filter((text) => foldedView(text).text !== read(text)),
    [],
  )
})
