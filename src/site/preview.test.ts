import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p, tagged } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { createArticle } from '../articles/create-article.ts'
import { saveArticle } from '../articles/save-article.ts'
import { openTestSite } from './test-site.ts'

test('an editor sees what is saved as readers will, and readers see what is published', async (t) => {
  const { db, cast, ask, get } = await openTestSite(t)
  const id = await published(db, article(headline('الميناء'), tagged('بحر'), p('نص أول.')))
  const text = article(headline('الميناء'), tagged('بحر', 'جديد'), p('نص ثان.'))
  await saveArticle(db, cast.idriss, { id, expectedVersion: 1, text, origin: 'save' })

  const { statusCode, body, headers } = await ask('idriss', 'GET', `/preview/${id}`)
  assert.equal(statusCode, 200)
  assert.match(body, /معاينة[\s\S]*نص ثان\.[\s\S]*جديد/)
  assert.equal(headers['cache-control'], 'no-store')
  assert.equal(headers['x-robots-tag'], 'noindex')
  assert.match(String(headers['content-security-policy']), /frame-ancestors 'self'$/)
  assert.match((await get('/articles/الميناء')).body, /نص أول\./)
})

test('a draft is shown to those who may see it and to nobody else', async (t) => {
  const { db, cast, ask } = await openTestSite(t)
  const { id } = await createArticle(db, cast.salma, { text: article(headline('مسودة'), p('نص.')) })
  assert.equal((await ask('salma', 'GET', `/preview/${id}`)).statusCode, 200)
  assert.equal((await ask('idriss', 'GET', `/preview/${id}`)).statusCode, 200)
  assert.equal((await ask('yassine', 'GET', `/preview/${id}`)).statusCode, 404)
  assert.equal((await ask('hind', 'GET', `/preview/${id}`)).statusCode, 403)
  assert.equal((await ask(null, 'GET', `/preview/${id}`)).statusCode, 401)
})
