import assert from 'node:assert/strict'
import test from 'node:test'
import { article, bylines, headline, inSection, p, tagged } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { createArticle } from '../articles/create-article.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import { addAuthor } from '../paper/add-author.ts'
import { addPage } from '../paper/add-page.ts'
import { addSection } from '../paper/add-section.ts'
import { changeSection } from '../paper/change-section.ts'
import { openTestSite } from './test-site.ts'

test('an article, its section, its tag and its author have pages, and so has a page', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { slug } = await addSection(db, cast.idriss, { name: 'السياسة' })
  const salma = await addAuthor(db, cast.idriss, { name: 'سلمى العلوي', about: 'تكتب عن الماء.' })
  const body = { schema: 1 as const, blocks: [p('جريدة مستقلة.')] }
  await addPage(db, cast.idriss, { title: 'من نحن', body })
  const text = article(
    headline('الميناء يفتح أبوابه'),
    inSection(slug),
    tagged('البحر'),
    bylines(salma.id),
    p('صباح اليوم.'),
  )
  await published(db, text)

  const seen: [string, RegExp][] = [
    ['/', /الميناء يفتح أبوابه/],
    ['/articles/الميناء-يفتح-أبوابه', /صباح اليوم\./],
    ['/sections/السياسة', /الميناء يفتح أبوابه/],
    ['/tags/البحر', /الميناء يفتح أبوابه/],
    ['/authors/سلمى-العلوي', /تكتب عن الماء\.[\s\S]*الميناء يفتح أبوابه/],
    ['/pages/من-نحن', /جريدة مستقلة\./],
    ['/search?q=أبوابه', /نتيجة واحدة[\s\S]*الميناء يفتح أبوابه/],
    ['/feed.xml', /<title>الميناء يفتح أبوابه<\/title>/],
    ['/sitemap.xml', new RegExp(encodeURI('/articles/الميناء-يفتح-أبوابه'))],
  ]
  for (const [path, words] of seen) {
    const { statusCode, body: html } = await get(path)
    assert.equal(statusCode, 200, path)
    assert.match(html, words, path)
  }
})

test('the short link leads to the article wherever it lives', async (t) => {
  const { db, get } = await openTestSite(t)
  const id = await published(db, article(headline('الميناء'), p('نص.')))
  const { statusCode, headers } = await get(`/a/${id}`)
  assert.equal(statusCode, 302)
  assert.equal(headers.location, encodeURI('/articles/الميناء'))
})

test('an address that was left leads to the present one', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const section = await addSection(db, cast.idriss, { name: 'اقتصاد' })
  await changeSection(db, cast.idriss, { id: section.id, slug: 'مال-وأعمال' })
  const { statusCode, headers } = await get('/sections/اقتصاد')
  assert.equal(statusCode, 301)
  assert.equal(headers.location, encodeURI('/sections/مال-وأعمال'))
})

test('a withdrawn article is gone, and its address says when and why', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const id = await published(db, article(headline('الميناء'), p('سرّ.')))
  await withdrawArticle(db, cast.idriss, { id, reason: 'الوثيقة غير صحيحة' })
  for (const path of ['/articles/الميناء', `/a/${id}`]) {
    const { statusCode, body } = await get(path)
    assert.equal(statusCode, 410)
    assert.match(body, /سُحب هذا المقال[\s\S]*على الساعة \d\d:\d\d[\s\S]*الوثيقة غير صحيحة/)
    assert.ok(!body.includes('سرّ.'))
  }
})

test('a draft has no address', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const text = article(headline('مسودة'), p('نص.'))
  const { id } = await createArticle(db, cast.salma, { text })
  assert.equal((await get(`/a/${id}`)).statusCode, 404)
  assert.equal((await get('/articles/مسودة')).statusCode, 404)
})

test('a list goes on where it stopped and leads back', async (t) => {
  const { db, cast, get } = await openTestSite(t)
  const { slug } = await addSection(db, cast.idriss, { name: 'السياسة' })
  for (let number = 1; number <= 23; number += 1) {
    const text = article(headline(`خبر رقم ${number}`), inSection(slug), p('نص.'))
    await published(db, text, new Date(Date.UTC(2026, 2, 1, 0, number)))
  }
  const first = await get('/sections/السياسة')
  assert.ok(first.body.includes('خبر رقم 23<') && !first.body.includes('خبر رقم 3<'))
  const older = /href="([^"]+)" rel="next"/.exec(first.body)?.[1] ?? ''
  const second = await get(decodeURI(older))
  assert.ok(second.body.includes('خبر رقم 3<') && !second.body.includes('خبر رقم 4<'))
  assert.match(second.body, new RegExp(`href="${encodeURI('/sections/السياسة')}" rel="prev"`))
  assert.ok(!second.body.includes('rel="next"'))
})

test('an address that nothing could have leads nowhere', async (t) => {
  const { server } = await openTestSite(t)
  const tooBig = `/a/${'9'.repeat(20)}`
  for (const path of ['/articles/%00', '/a/0', tooBig, '/a/x', '/articles/%F0%9F%90%90']) {
    assert.equal((await server.inject(path)).statusCode, 404, path)
  }
})
