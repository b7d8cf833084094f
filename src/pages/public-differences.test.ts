import assert from 'node:assert/strict'
import test from 'node:test'
import { article, bylines, headline, p, quotation, slug, tagged } from '../../test/builders.ts'
import { publicDifferences } from './public-differences.ts'

const author = {
  id: '7',
  name: 'سلمى العلوي',
  slug: 'x',
  about: '',
  portrait: null,
  staffId: null,
}
const authors = new Map([['7', author]])
const fieldsOf = (differences: ReturnType<typeof publicDifferences>) =>
  differences.map(({ field }) => field)

test('what readers do not read in the text is no difference', () => {
  const before = article(headline('قمة'), tagged('قمة'), p('نص'))
  const after = article(headline('قمة'), tagged('قمة', 'حوار'), slug('القمة'), p('نص'))
  assert.deepEqual(publicDifferences(before, after, authors), [])
})

test('who signs is told by name', () => {
  const before = article(headline('قمة'), bylines('نادر'), p('نص'))
  const after = article(headline('قمة'), bylines('7', '8'), p('نص'))
  assert.deepEqual(publicDifferences(before, after, authors), [
    {
      field: 'bylines',
      parts: [
        { change: 'removed', text: 'نادر' },
        { change: 'added', text: 'سلمى العلوي' },
      ],
    },
  ])
})

test('another speaker of the same words is a difference', () => {
  const said = (name: string) => article(quotation('نأمل خيراً.', { name }))
  assert.deepEqual(fieldsOf(publicDifferences(said('نادر'), said('سليم'), authors)), ['body'])
})

test('two texts of a megabyte are compared in a moment', () => {
  const words = 'كلمة أخرى من النص '.repeat(55_000)
  const [before, after] = [article(p(words, 'قديم')), article(p('جديد ', words))]
  const began = performance.now()
  assert.deepEqual(fieldsOf(publicDifferences(before, after, authors)), ['body'])
  assert.ok(performance.now() - began < 3000)
})
