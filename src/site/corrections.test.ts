import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import { article, headline, p, strong } from '../../test/builders.ts'
import { published } from '../../test/published.ts'
import { correctArticle } from '../articles/correct-article.ts'
import { publishArticle } from '../articles/publish-article.ts'
import { saveArticle } from '../articles/save-article.ts'
import { withdrawArticle } from '../articles/withdraw-article.ts'
import { readable } from '../pages/sample-view.ts'
import { openTestSite } from './test-site.ts'

const text = article(headline('قمة ناريا'), p('في ', strong('مدينة'), ' ناريا أمس.'))
const slip = { before: 'مدينة ناريا', after: 'ولاية ناريا' }

async function paper(t: TestContext) {
  const site = await openTestSite(t)
  const { db, cast } = site
  const id = await published(db, text)
  const correct = (more: Partial<Parameters<typeof correctArticle>[2]> = {}) =>
    correctArticle(db, cast.idriss, {
      articleId: id,
      kind: 'correction',
      text: 'ناريا ولاية وليست مدينة.',
      wording: slip,
      ...more,
    })
  const publish = async (version: number, change: { kicker?: string; standfirst?: string }) => {
    await saveArticle(db, cast.idriss, {
      id,
      expectedVersion: version,
      text: change,
      origin: 'save',
    })
    await publishArticle(db, cast.idriss, { id, expectedVersion: version + 1 })
  }
  const page = async (path: string) => {
    const answer = await site.get(path)
    assert.equal(answer.statusCode, 200, path)
    return answer.body
  }
  return { ...site, id, correct, publish, page }
}

test('a correction stands above the text with its kind and both wordings, and names nobody', async (t) => {
  const { cast, correct, page } = await paper(t)
  const { id } = await correct()
  const html = await page('/articles/قمة-ناريا')
  const words = readable(html)
  assert.match(
    words,
    /تصحيح.*ناريا ولاية وليست مدينة\. كان: حُذف: مدينة .*ناريا صار: أُضيف: ولاية .*ناريا.*كل تصحيحات الجريدة.*في ولاية ناريا أمس/,
  )
  assert.ok(html.includes(`id="correction-${id}"`))
  assert.ok(html.includes('<del>') && html.includes('<ins>'))
  assert.ok(!html.includes(cast.idriss.name))
})

test('an article without a notice and with one public text says nothing of either', async (t) => {
  const { page } = await paper(t)
  const html = await page('/articles/قمة-ناريا')
  assert.ok(!html.includes('class="notices'))
})

test('the page of corrections lists them newest first and leads to each article, page after page', async (t) => {
  const { correct, page } = await paper(t)
  for (let number = 1; number <= 31; number += 1) {
    await correct({ kind: 'update', text: `تحديث رقم ${number}.`, wording: null })
  }
  const first = readable(await page('/corrections'))
  assert.ok(first.indexOf('تحديث رقم 31.') < first.indexOf('تحديث رقم 30.'))
  assert.ok(!first.includes('تحديث رقم 1.'))
  const older = /href="(\/corrections\?before=\d+)"/.exec(await page('/corrections'))?.[1] ?? ''
  const second = await page(older)
  assert.match(readable(second), /قمة ناريا تحديث.*تحديث رقم 1\./)
  assert.ok(!readable(second).includes('تحديث رقم 2.'))
  assert.match(second, /href="\/articles\/[^"#]+#correction-\d+"/)
})

test('every page leads to the corrections', async (t) => {
  const { page } = await paper(t)
  assert.ok((await page('/')).includes('href="/corrections"'))
  assert.match(readable(await page('/corrections')), /لم يُنشر تصحيح بعد/)
  assert.match(readable(await page('/corrections?before=1')), /لا تصحيح أقدم من هذا/)
  await page('/corrections?before=x')
})

test('the feed of corrections tells both wordings under an address that stays', async (t) => {
  const { id, correct, get } = await paper(t)
  const { id: correction } = await correct({ text: 'خطأ <b> & سهو' })
  const { headers, body } = await get('/corrections.xml')
  assert.match(String(headers['content-type']), /^application\/rss\+xml/)
  assert.ok(body.includes(`<guid>https://jarida.example/a/${id}#correction-${correction}</guid>`))
  assert.ok(body.includes('<title>تصحيح: قمة ناريا</title>'))
  assert.ok(body.includes('خطأ &lt;b&gt; &amp; سهو\nكان: «مدينة ناريا» صار: «ولاية ناريا»'))
})

test('a withdrawn article keeps its headline and its words to itself, and its notice stands', async (t) => {
  const { db, cast, id, correct, page, get } = await paper(t)
  await correct()
  await withdrawArticle(db, cast.idriss, { id, reason: 'خبر غير مؤكد' })
  for (const body of [await page('/corrections'), (await get('/corrections.xml')).body]) {
    assert.ok(body.includes('خبر غير مؤكد'))
    assert.ok(!body.includes('قمة ناريا') && !body.includes('مدينة ناريا'))
  }
  await correct({ kind: 'withdrawal', text: 'تفصيل السبب.', wording: null })
  const gone = await get('/articles/قمة-ناريا')
  assert.equal(gone.statusCode, 410)
  assert.match(readable(gone.body), /خبر غير مؤكد.*تفصيل السبب\./)
})

test('readers compare the texts that were public, and no draft is among them', async (t) => {
  const { db, cast, id, correct, publish, page } = await paper(t)
  await correct()
  await publish(2, { standfirst: 'تقديم جديد' })
  const unseen = { kicker: 'سر المسودة' }
  await saveArticle(db, cast.idriss, { id, expectedVersion: 3, text: unseen, origin: 'save' })
  const html = await page('/articles/قمة-ناريا')
  const href = /href="([^"]+\/versions)">اطلع على النسخ المنشورة/.exec(html)?.[1] ?? ''
  const last = await page(decodeURI(href))
  assert.match(last, /<meta name="robots" content="noindex"/)
  assert.match(
    readable(last),
    /النسخة 3 .*المنشورة الآن.*النسخة 2 .*النسخة 1 .*من النسخة 2 إلى النسخة 3.*تقديم جديد/,
  )
  const first = await page(`${decodeURI(href)}?from=2&to=1`)
  assert.match(
    readable(first),
    /من النسخة 1 إلى النسخة 2.*النص في حُذف: مدينة .*أُضيف: ولاية .*ناريا أمس/,
  )
  for (const body of [last, first]) assert.ok(!body.includes('سر المسودة'))
})

test('a question for texts that are not there is answered with the last two', async (t) => {
  const { correct, page } = await paper(t)
  await correct()
  for (const asked of ['?from=1&to=1', '?from=9&to=2', '?from=x', "?from=1'&to=2"]) {
    const words = readable(await page(`/articles/قمة-ناريا/versions${asked}`))
    assert.match(words, /من النسخة 1 إلى النسخة 2/, asked)
  }
})

test('one public text has nothing to be compared with', async (t) => {
  const { page } = await paper(t)
  assert.match(readable(await page('/articles/قمة-ناريا/versions')), /نسخة منشورة واحدة/)
})

test('what was withdrawn is shown to nobody, also when the article comes back', async (t) => {
  const { db, cast, id, correct, get, page } = await paper(t)
  await correct()
  await withdrawArticle(db, cast.idriss, { id, reason: 'خطأ' })
  const away = await get('/articles/قمة-ناريا/versions')
  assert.equal(away.statusCode, 302)
  assert.equal(away.headers['location'], encodeURI('/articles/قمة-ناريا'))
  await publishArticle(db, cast.idriss, { id, expectedVersion: null })
  const words = readable(await page('/articles/قمة-ناريا/versions?from=1&to=2'))
  assert.match(words, /نسخة منشورة واحدة/)
  assert.ok(!words.includes('مدينة'))
})

test('the texts of an article that moved are found at its new address', async (t) => {
  const { db, cast, id, get } = await paper(t)
  const change = { slug: 'القمة' }
  await saveArticle(db, cast.idriss, { id, expectedVersion: 1, text: change, origin: 'save' })
  await publishArticle(db, cast.idriss, { id, expectedVersion: null })
  const moved = await get('/articles/قمة-ناريا/versions')
  assert.equal(moved.statusCode, 301)
  assert.equal(moved.headers['location'], encodeURI('/articles/القمة/versions'))
})
