import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankText, type ArticleText } from '../../../articles/article.ts'
import { checksOf } from './checks.ts'

const ready: ArticleText = {
  ...blankText,
  headline: 'الميناء يفتح أرصفته',
  section: 'اقتصاد',
  picture: { media: '7', alt: 'سفن راسية', credit: 'سلمى' },
  body: { schema: 1, blocks: [{ kind: 'paragraph', content: [{ text: 'نص' }] }] },
}
const names = (text: ArticleText) => checksOf(text).map(({ name, isStop }) => [name, isStop])

test('a finished article raises nothing', () => {
  assert.deepEqual(checksOf(ready), [])
})

test('an article without headline or text is stopped, as the house would stop it', () => {
  const empty = { ...ready, headline: ' ', body: { schema: 1 as const, blocks: [] } }
  assert.deepEqual(names(empty), [
    ['headline-missing', true],
    ['body-missing', true],
  ])
  const film = { kind: 'embed', provider: 'youtube', url: 'https://youtu.be/abcDEF12345' } as const
  assert.deepEqual(names({ ...ready, body: { schema: 1, blocks: [film] } }), [])
})

test('a long headline, no section and pictures without words are pointed out, each picture counted', () => {
  const loud: ArticleText = {
    ...ready,
    headline: 'كلمة '.repeat(30),
    section: '',
    picture: { media: '7' },
    body: {
      schema: 1,
      blocks: [
        { kind: 'image', media: '8', alt: 'سفن', credit: '' },
        { kind: 'gallery', items: [{ media: '9' }, { media: '10', alt: 'شباك', credit: 'سلمى' }] },
      ],
    },
  }
  assert.deepEqual(checksOf(loud), [
    { name: 'section-missing', isStop: false, count: 1 },
    { name: 'headline-long', isStop: false, count: 1 },
    { name: 'alt-missing', isStop: false, count: 2 },
    { name: 'credit-missing', isStop: false, count: 3 },
  ])
})
