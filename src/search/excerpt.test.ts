import assert from 'node:assert/strict'
import test from 'node:test'
import { excerptOf } from './excerpt.ts'

test('the passage with the first hit is shown, with every hit in it', () => {
  const { text, hits } = excerptOf(['لا شيء', 'الماء والهواء والماء', 'الماء'], ['ماء', 'هواء'])
  assert.equal(text, 'الماء والهواء والماء')
  assert.deepEqual(
    hits.map(([start, end]) => text.slice(start, end)),
    ['ماء', 'هواء', 'ماء'],
  )
})

test('without a hit beside the headline, the text is shown from its beginning', () => {
  assert.deepEqual(excerptOf(['', ' \n', 'أول الكلام'], ['غائب']), { text: 'أول الكلام', hits: [] })
  assert.deepEqual(excerptOf([], ['غائب']), { text: '', hits: [] })
})

test('marks cover the letters as printed: tashkeel, tatweel, hamza, a mark after the last letter', () => {
  const { text, hits } = excerptOf(['بـ«الـأُمّـَةِ» وحدها'], ['امه'])
  assert.deepEqual(
    hits.map(([start, end]) => text.slice(start, end)),
    ['أُمّـَةِ'],
  )
})

test('where folding joins letters that stood apart, the whole word is marked', () => {
  const apart = '\u1100\u200b\u1161'
  const { text, hits } = excerptOf([`x ${apart}`], ['\uac00'])
  assert.deepEqual(
    hits.map(([start, end]) => text.slice(start, end)),
    [apart],
  )
})

test('words that overlap are one mark', () => {
  const { text, hits } = excerptOf(['المفاوضات'], ['مفاوض', 'اوضات'])
  assert.deepEqual(
    hits.map(([start, end]) => text.slice(start, end)),
    ['مفاوضات'],
  )
})

test('a piece of a long text is cut between words', () => {
  const many = Array.from({ length: 200 }, (_, index) => `كلمة${index}`).join(' ')
  const { text, hits } = excerptOf([many], ['كلمه100'])
  const [start, end] = hits[0] ?? [0, 0]
  assert.equal(text.slice(start, end), 'كلمة100')
  assert.match(text, /^…كلمة\d+ .* كلمة\d+…$/)
  assert.ok(many.includes(` ${text.slice(1, -1)} `))
  assert.ok(text.length <= 242)
})

test('a word of ten thousand letters is cut too, and its mark with it', () => {
  const long = `${'ب'.repeat(5000)}ماء${'ب'.repeat(5000)}`
  const { text, hits } = excerptOf([long], ['ماء'])
  assert.ok(text.length <= 242)
  assert.deepEqual(
    hits.map(([start, end]) => text.slice(start, end)),
    ['ماء'],
  )
  const all = excerptOf(['ب'.repeat(10_000)], ['ب'])
  assert.deepEqual(all.hits, [[0, 240]])
})

test('no letter is cut in two', () => {
  const faces = '😀'.repeat(300)
  const { text } = excerptOf([`${faces}ماء${faces}`, faces], ['ماء'])
  assert.ok(text.isWellFormed())
  assert.ok(excerptOf([`س${faces}`], []).text.isWellFormed())
  assert.ok(excerptOf([`${faces}سماء${faces}`], ['ماء']).text.isWellFormed())
})

test('lines of a list or a table are shown as one', () => {
  assert.equal(excerptOf(['أولاً\nالماء\n\nثانياً'], ['ماء']).text, 'أولاً الماء ثانياً')
})

test('a paragraph without end is searched in its beginning only', () => {
  const endless = `${'كلام '.repeat(20_000)}الماء`
  assert.deepEqual(excerptOf([endless, 'الماء'], ['ماء']).text, 'الماء')
})
