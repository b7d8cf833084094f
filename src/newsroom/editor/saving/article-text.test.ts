import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankText, type ArticleText } from '../../../articles/article.ts'
import { differingFields, isSameText } from './article-text.ts'

const text = (part: Partial<ArticleText>): ArticleText => ({ ...blankText, ...part })
const body = (...words: string[]): ArticleText['body'] => ({
  schema: 1,
  blocks: words.map((word) => ({
    kind: 'paragraph',
    content: word === '' ? [] : [{ text: word }],
  })),
})

test('how the house tidies a text is no difference', () => {
  const typed = text({
    headline: ' قمة  الساحل ',
    tags: ['الميناء', 'الميناء', ' '],
    slug: '',
    picture: { media: '7' },
    body: body('وصل الوفد', '', 'وصلت\u200f السفينة'),
  })
  const kept = text({
    headline: 'قمة الساحل',
    tags: ['الميناء'],
    slug: 'قمة-الساحل',
    picture: { alt: '', caption: '', credit: '', media: '7' },
    body: body('وصل الوفد', 'وصلت السفينة'),
  })
  assert.ok(isSameText(typed, kept))
})

test('a changed word, mark or setting is a difference of its field', () => {
  const before = text({ headline: 'قمة', body: body('وصل الوفد') })
  const strong = text({ ...before, body: body('وصل الوفد') })
  strong.body.blocks = [
    { kind: 'paragraph', content: [{ text: 'وصل الوفد', marks: [{ kind: 'strong' }] }] },
  ]
  assert.deepEqual(differingFields(before, strong), ['body'])
  assert.deepEqual(
    differingFields(before, text({ ...before, headline: 'قمّة', comments: 'closed' })),
    ['headline', 'comments'],
  )
})
