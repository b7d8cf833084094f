import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import { freshDatabase } from '../../test/fresh-database.ts'
import { harbourArticle, post } from '../../test/posting.ts'
import { cleanText } from '../language/bidi.ts'
import type { Database } from '../database/database.ts'
import { listPendingOfVisitor } from './comment-store.ts'

const found = new URL('../../../shared/data/comments-mlma/ar-dev.tsv', import.meta.url)

test(
  'what strangers really wrote is kept word for word',
  { skip: existsSync(found) ? false : 'the folder of outside data is not here' },
  async (t) => {
    const [, ...lines] = readFileSync(found, 'utf8').trimEnd().split('\n')
    const texts = lines.map((line) => line.split('\t')[1] ?? '')
    assert.ok(texts.length > 1000)
    await postAndReadBack(await freshDatabase(t), texts)
  },
)

test('what strangers might write is kept word for word', async (t) => {
  await postAndReadBack(await freshDatabase(t), [
    'اي انسان عاقل ما يقبل بهذا !!!! 😡😡',
    '@قارئ هههههه   شوف https://example.test/?a=1&b=<2> #وسم_طويل',
    "'; DROP TABLE comments; -- \\ % _ $1 ${x} {{y}}",
    '<img src=x onerror=alert(1)> &lt;b&gt; \u00a0 <!-- -->',
    'مُشَكَّلٌ كُلُّهُ وطويــــل ﷺ ﻻ ٱلْحَق',
    'mixed نص with English و 123 ١٢٣\nسطر\n\nآخر',
    '👨‍👩‍👧‍👦🇲🇦 é é 漢字 𝒳',
  ])
})

/** Under an article for each fifty, so that no limit is met. */
async function postAndReadBack(db: Database, texts: string[]): Promise<void> {
  const articleIds: string[] = []
  for (let number = 0; number < texts.length; number += 50) {
    articleIds.push(await harbourArticle(db))
  }
  await Promise.all(
    articleIds.map(async (articleId, fifty) => {
      for (const [place, text] of texts.slice(fifty * 50, fifty * 50 + 50).entries()) {
        await keepsWords(db, articleId, { text, number: fifty * 50 + place })
      }
    }),
  )
}

/** Compared without white space, which cleaning may single; nothing else may change. */
async function keepsWords(
  db: Database,
  articleId: string,
  { text, number }: { text: string; number: number },
): Promise<void> {
  const visitor = Buffer.from(String(number).padStart(32, '0'))
  await post(db, articleId, { text, visitor, senderAddress: `10.1.${number >> 8}.${number & 255}` })
  const [kept] = await listPendingOfVisitor(db, articleId, visitor)
  assert.equal(kept?.text, cleanText(text))
  assert.equal(kept?.text.replace(/\s/g, ''), text.replace(/\s/g, ''))
}
