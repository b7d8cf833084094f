import assert from 'node:assert/strict'
import test from 'node:test'
import { article, h2, p, quotation } from '../../test/builders.ts'
import { textOfBlock, type Run } from './body.ts'
import { quotationsIn } from './quotations-in.ts'

const marked = (text: string, id: string): Run => ({
  text,
  marks: [{ kind: 'quotation', quotation: id }],
})

test('a quotation block is found with its speaker and without its quotation marks', () => {
  const { body } = article(p('مقدمة.'), quotation('«سنبني الجسر»', { name: 'سعاد', role: 'وزيرة' }))
  const [found] = quotationsIn(body)
  assert.deepEqual(
    [found?.words, found?.block, found?.form, found?.speaker],
    ['سنبني الجسر', 1, 'block', { name: 'سعاد', role: 'وزيرة' }],
  )
})

test('a block without words, and one whose speaker is blank, quote nobody', () => {
  const { body } = article(quotation('“ ”', { name: 'سعاد' }), quotation('نعم', { name: ' ' }))
  assert.deepEqual(
    quotationsIn(body).map(({ words, speaker }) => ({ words, speaker })),
    [{ words: 'نعم', speaker: null }],
  )
})

test('marked words are found with their offsets and their sentence, runs side by side as one', () => {
  const { body } = article(
    p(
      'بدأ اليوم. وقالت إن “',
      marked('الجسر ', '7'),
      marked('قريب', '7'),
      '” من الميناء. ثم سكتت.',
    ),
    h2('سعاد: ', marked('“سنبني”', '8')),
  )
  const [inline, heading] = quotationsIn(body)
  assert.equal(inline?.words, 'الجسر قريب')
  assert.equal(inline?.sentence, 'وقالت إن “الجسر قريب” من الميناء.')
  assert.equal(textOfBlock(body.blocks[0] as never).slice(inline?.start, inline?.end), 'الجسر قريب')
  assert.deepEqual([heading?.form, heading?.words, heading?.quotation], ['heading', 'سنبني', '8'])
})

test('offsets in a list count from the beginning of the block', () => {
  const block = {
    kind: 'list' as const,
    ordered: false,
    items: [[{ text: 'أولاً' }], [{ text: 'قال ' }, marked('نعم', '3')]],
  }
  const [found] = quotationsIn({ schema: 1, blocks: [block] })
  assert.equal(textOfBlock(block).slice(found?.start, found?.end), 'نعم')
})

test('a line of a hundred thousand letters is read in little time', () => {
  const runs = Array.from({ length: 1000 }, () => ['كلمة '.repeat(10), marked('قول', '1')]).flat()
  const { body } = article(p(...runs))
  const began = performance.now()
  assert.equal(quotationsIn(body).length, 1000)
  assert.ok(performance.now() - began < 1000)
})
