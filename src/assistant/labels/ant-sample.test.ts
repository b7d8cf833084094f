import assert from 'node:assert/strict'
import test from 'node:test'
import { structureOf } from '../structure-of.ts'
import {
  articlesAreMissing,
  hashOf,
  readArticles,
  readLabels,
  scoreSample,
  type Half,
} from './ant-sample.ts'

test('the sample is as large as it was promised', () => {
  const statements = readLabels().filter(({ statement }) => statement === 'yes')
  assert.ok(statements.length >= 150)
  assert.ok(statements.filter(({ speaker }) => speaker !== null).length >= 100)
  assert.ok(statements.filter(({ half }) => half === 'held-out').length >= 60)
})

test('the labelled words are those that were read', { skip: articlesAreMissing }, () => {
  const articles = readArticles()
  for (const { article, start, end, words, speaker } of readLabels()) {
    const text = articles.get(article) ?? ''
    assert.equal(hashOf(text.slice(start, end)), words, article)
    if (speaker !== null) {
      assert.equal(hashOf(text.slice(speaker.start, speaker.end)), speaker.hash, article)
    }
  }
})

for (const half of ['development', 'held-out'] satisfies Half[]) {
  test(
    `statements and who says them are found in real articles, ${half} half`,
    { skip: articlesAreMissing },
    () => {
      const { statement, speaker } = scoreSample(readArticles(), half)
      const figures = JSON.stringify({ statement, speaker })
      assert.ok(statement.precision >= 0.9 && statement.recall >= 0.8, figures)
      assert.ok(speaker.precision >= 0.9 && speaker.recall >= 0.8, figures)
    },
  )
}

test('no article of a newspaper breaks it', { skip: articlesAreMissing }, () => {
  const setting = { published: '2017-01-01', timeZone: 'Africa/Tunis', country: 'TN' } as const
  for (const text of readArticles().values()) {
    for (const { start, end, words, speaker } of structureOf(text, setting).quotations) {
      assert.equal(text.slice(start, end), words)
      assert.ok(speaker === null || speaker.start < speaker.end)
    }
  }
})
