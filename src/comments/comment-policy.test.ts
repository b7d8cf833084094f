import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { blankText, type ArticleText } from '../articles/article.ts'
import { createArticle } from '../articles/create-article.ts'
import type { Database } from '../database/database.ts'
import { article, headline, inSection, p } from '../../test/builders.ts'
import { freshDatabase } from '../../test/fresh-database.ts'
import { published } from '../../test/published.ts'
import { commentPolicyFor } from './comment-policy.ts'

test('without a word from anybody, comments are read first', async (t) => {
  const db = await freshDatabase(t)
  assert.equal(await commentPolicyFor(db, await published(db, plain())), 'review-first')
})

test('the nearest word counts: article, section, section above, paper', async (t) => {
  const db = await freshDatabase(t)
  await sql`INSERT INTO paper (settings) VALUES ('{"comments": "closed"}')`.execute(db)
  await addSection(db, { slug: 'رياضة', comments: 'publish-first' })
  await addSection(db, { slug: 'كرة', above: 'رياضة', comments: null })
  await addSection(db, { slug: 'سباحة', above: 'رياضة', comments: 'review-first' })
  const policyOf = async (text: ArticleText) => commentPolicyFor(db, await published(db, text))
  assert.equal(await policyOf(plain()), 'closed')
  assert.equal(await policyOf(plain('كرة')), 'publish-first')
  assert.equal(await policyOf(plain('سباحة')), 'review-first')
  assert.equal(await policyOf({ ...plain('سباحة'), comments: 'closed' }), 'closed')
})

test('an article that readers do not see has no policy', async (t) => {
  const db = await freshDatabase(t)
  const draft = await createArticle(db, null, { text: blankText })
  assert.equal(await commentPolicyFor(db, draft.id), null)
})

function plain(section?: string): ArticleText {
  return article(headline('عنوان'), p('نص'), ...(section === undefined ? [] : [inSection(section)]))
}

async function addSection(
  db: Database,
  section: { slug: string; above?: string; comments: string | null },
): Promise<void> {
  await sql`
    WITH added AS (
      INSERT INTO sections (name, slug, comments, parent_id)
      VALUES (${section.slug}, ${section.slug}, ${section.comments},
        (SELECT id FROM sections WHERE slug = ${section.above ?? null}))
      RETURNING id, slug
    )
    INSERT INTO addresses (path, kind, target_id)
    SELECT '/sections/' || slug, 'section', id
    FROM added`.execute(db)
}
