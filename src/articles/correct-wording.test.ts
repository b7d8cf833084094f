import assert from 'node:assert/strict'
import test from 'node:test'
import {
  article,
  bylines,
  emphasis,
  headline,
  link,
  p,
  quotation,
  strong,
} from '../../test/builders.ts'
import type { ArticleText } from './article.ts'
import { correctWording } from './correct-wording.ts'

function corrected(text: ArticleText, before: string, after: string): ArticleText {
  return correctWording(text, { before, after }) ?? assert.fail('the words were not found')
}

test('words inside a longer word stay where the word stands whole elsewhere', () => {
  const text = article(headline('خسرت 15 مقعداً عام 2015'), p('وفي 15 دائرة.'))
  const { headline: made, body } = corrected(text, '15', '16')
  assert.equal(made, 'خسرت 16 مقعداً عام 2015')
  assert.deepEqual(body.blocks, [p('وفي 16 دائرة.')])
})

test('words that stand only inside longer ones are corrected there', () => {
  const text = article(p('التقوا بناريا.'))
  assert.deepEqual(corrected(text, 'ناريا', 'نيريا').body.blocks, [p('التقوا بنيريا.')])
})

test('words over three runs keep the marks of what stays', () => {
  const text = article(p('قال ', strong('وزير '), link('العدل', 'https://a.example/'), ' اليوم.'))
  assert.deepEqual(corrected(text, 'وزير العدل اليوم', 'وزير الصحة اليوم').body.blocks, [
    p('قال ', strong('وزير '), link('الصحة', 'https://a.example/'), ' اليوم.'),
  ])
})

test('words added before others take the marks of those that follow, inside those around them', () => {
  const text = article(p('في ', emphasis('ناريا'), ' أمس.'))
  assert.deepEqual(corrected(text, 'ناريا', 'ولاية ناريا').body.blocks, [
    p('في ', emphasis('ولاية ناريا'), ' أمس.'),
  ])
})

test('words taken out leave no empty run', () => {
  const text = article(p('قال ', strong('كاذباً'), ' إنه حضر.'))
  assert.deepEqual(corrected(text, ' كاذباً', '').body.blocks, [p('قال إنه حضر.')])
})

test('a speaker is corrected as well, the number of an author is not', () => {
  const text = article(
    bylines('15', 'نادر'),
    quotation('حضر 15 وفداً.', { name: 'نادر', role: 'وزير' }, { occasion: 'لقاء نادر' }),
  )
  const made = corrected(corrected(text, 'نادر', 'سليم'), '15', '16')
  assert.deepEqual(made.bylines, ['15', 'سليم'])
  assert.deepEqual(made.body.blocks, [
    quotation('حضر 16 وفداً.', { name: 'سليم', role: 'وزير' }, { occasion: 'لقاء سليم' }),
  ])
})

test('words that are nowhere are not found', () => {
  assert.equal(correctWording(article(headline('قمة')), { before: 'حرب', after: 'سلم' }), null)
})

test('a million letters in one paragraph are corrected in a moment', () => {
  const text = article(p('ناريا '.repeat(160_000), strong('مدينة')))
  const began = performance.now()
  const [block] = corrected(text, 'ناريا', 'نيريا').body.blocks
  assert.deepEqual(block, p('نيريا '.repeat(160_000), strong('مدينة')))
  assert.ok(performance.now() - began < 3000)
})
