import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p } from '../../../../test/builders.ts'
import { wordingChanges } from './wording-changes.ts'

test('the dialog shows every place that would change, in its sentence', () => {
  const text = article(headline('قمة ناريا'), p('نص.'), p('في مدينة ناريا.'), p('من ناريا.'))
  const changes = wordingChanges(text, { before: ' ناريا ', after: 'نيريا' })
  assert.deepEqual(
    changes.map((parts) =>
      parts
        .filter(({ change }) => change !== 'removed')
        .map(({ text: words }) => words)
        .join(''),
    ),
    ['قمة نيريا', 'في مدينة نيريا.', 'من نيريا.'],
  )
})

test('of a long paragraph the words around the change are enough', () => {
  const text = article(p(`${'كلمة '.repeat(100)}ناريا ${'كلمة '.repeat(100)}`))
  const [parts = []] = wordingChanges(text, { before: 'ناريا', after: 'نيريا' })
  assert.ok(parts.map(({ text: words }) => words).join('').length < 160)
  assert.match(parts[0]?.text ?? '', /^… كلمة/)
})

test('words that are not there change nothing', () => {
  const text = article(p('نص.'))
  assert.deepEqual(wordingChanges(text, { before: 'قمة', after: 'لقاء' }), [])
  assert.deepEqual(wordingChanges(text, { before: '', after: 'لقاء' }), [])
})
