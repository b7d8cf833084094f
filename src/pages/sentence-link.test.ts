import assert from 'node:assert/strict'
import test from 'node:test'
import { sampleFrame } from './sample-view.ts'
import { sentenceLink } from './sentence-link.ts'

const { edition } = sampleFrame()
const fragment = (sentence: string) =>
  decodeURIComponent(sentenceLink('x', sentence, edition).split('#:~:text=')[1] ?? '')

test('a short sentence is named whole, in the quotation marks that the page prints', () => {
  const printed = sampleFrame({ quotationMarks: 'guillemets' }).edition
  const link = sentenceLink('x', 'قال إنه “سعيد” جداً', printed)
  assert.ok(decodeURIComponent(link).endsWith('#:~:text=قال إنه «سعيد» جداً'))
})

test('a long sentence is named by where it begins and where it ends', () => {
  const words = Array.from({ length: 40 }, (_, at) => `كلمة${at}`)
  const named = [words.slice(0, 5), words.slice(-5)].map((part) => part.join(' '))
  assert.equal(fragment(words.join(' ')), named.join(','))
})

test('signs with a meaning in the fragment are escaped', () => {
  assert.ok(
    sentenceLink('x', 'أ-ب، c & d, e', edition).endsWith(
      '%D8%A3%2D%D8%A8%D8%8C%20c%20%26%20d%2C%20e',
    ),
  )
})

test('nothing to find leads to the article', () => {
  assert.equal(sentenceLink('x', ' \n ', edition), '/articles/x')
})
