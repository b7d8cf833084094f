import assert from 'node:assert/strict'
import test from 'node:test'
import { p } from '../../test/builders.ts'
import { renderArticle } from './render-article.tsx'
import { readable, sampleArticle, sampleComment, sampleFrame, sampleLine } from './sample-view.ts'

const full = sampleArticle(
  {
    kicker: 'قمة الرئيسين',
    headline: 'اتفاق على خمس نقاط',
    standfirst: 'وبقيت نقطة واحدة.',
    dateline: 'مازاران',
    picture: { media: '7', caption: 'قاعة القمة', credit: 'رسم مطبعة' },
    body: { schema: 1, blocks: [p('شهدت المدينة قمة مطوّلة.')] },
  },
  {
    path: '/articles/%D9%82%D9%85%D8%A9',
    trail: [{ name: 'السياسة', href: '/sections/x' }],
    bylines: [
      { name: 'سلمى العلوي', href: '/authors/salma' },
      { name: 'John Carter', href: null },
    ],
    updatedAt: new Date('2026-03-02T11:42:00Z'),
    tags: [{ name: 'النهر', href: '/tags/x' }],
    share: {
      headline: 'اتفاق على خمس نقاط',
      address: 'https://jarida.example/articles/x',
      shortAddress: 'https://jarida.example/a/12',
    },
    related: [sampleLine(2, { headline: 'خبر قريب' })],
  },
)

test('an article is read in the order of an Arabic paper', () => {
  const seen = readable(renderArticle(full))
  const order = [
    'قمة الرئيسين',
    'اتفاق على خمس نقاط',
    'وبقيت نقطة واحدة.',
    'سلمى العلوي',
    'مازاران',
    'الاثنين 2 مارس 2026 - 09:00',
    'آخر تحديث: الاثنين 2 مارس 2026 - 11:42',
    'قاعة القمة',
    'مصدر الصورة: رسم مطبعة',
    'شهدت المدينة قمة مطوّلة.',
    'النهر',
    'شارك',
    'خبر قريب',
    'التعليقات',
  ]
  let at = 0
  for (const words of order) {
    const found = seen.indexOf(words, at)
    assert.notEqual(found, -1, `${words} is missing, or too early, in: ${seen}`)
    at = found + words.length
  }
})

test('an author with a page is linked, a name alone is not', () => {
  const html = renderArticle(full)
  assert.match(html, /<a href="\/authors\/salma" rel="author"><bdi>سلمى العلوي<\/bdi><\/a>/)
  assert.match(html, /و\u00a0<bdi>John Carter<\/bdi>/)
})

test('an article that did not change since says nothing of an update', () => {
  assert.ok(!renderArticle(sampleArticle()).includes('آخر تحديث'))
})

test('fields left empty leave nothing behind', () => {
  const html = renderArticle(sampleArticle())
  for (const part of ['kicker', 'standfirst', 'byline', 'figcaption', 'tags', 'related'])
    assert.ok(!new RegExp(`class="${part}|<${part}`).test(html.split('<main')[1] ?? ''), part)
})

test('dates and counts have the months and digits of the edition', () => {
  const frame = sampleFrame({ country: 'SY', digits: 'arabic-indic', timeZone: 'Asia/Damascus' })
  const comments = { ...sampleArticle().comments, count: 3, released: [sampleComment(1)] }
  const seen = readable(renderArticle(sampleArticle({}, { frame, comments })))
  assert.match(seen, /٢ آذار ٢٠٢٦ - ١٢:٠٠/)
  assert.match(seen, /٣ تعليقات/)
})

test('it is shared by plain links, and its short link is text', () => {
  const html = renderArticle(full)
  assert.match(html, /href="https:\/\/wa\.me\/\?text=/)
  assert.match(html, /href="https:\/\/www\.facebook\.com\/sharer\/sharer\.php\?u=/)
  assert.match(html, /href="https:\/\/x\.com\/intent\/post\?/)
  assert.match(html, /<bdi dir="ltr">https:\/\/jarida\.example\/a\/12<\/bdi>/)
})

test('machines are told what, when, by whom and where', () => {
  const html = renderArticle(full)
  const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? ''
  const article = JSON.parse(data)
  assert.equal(article['@type'], 'NewsArticle')
  assert.equal(article.headline, 'اتفاق على خمس نقاط')
  assert.equal(article.datePublished, '2026-03-02T09:00:00.000Z')
  assert.equal(article.dateModified, '2026-03-02T11:42:00.000Z')
  assert.deepEqual(article.author[0], {
    '@type': 'Person',
    name: 'سلمى العلوي',
    url: 'https://jarida.example/authors/salma',
  })
  assert.ok(
    html.includes(
      '<link rel="canonical" href="https://jarida.example/articles/%D9%82%D9%85%D8%A9"/>',
    ),
  )
  assert.ok(html.includes('<meta property="og:title" content="اتفاق على خمس نقاط"/>'))
})

test('the page is Arabic, from the right, and without a style of its own', () => {
  const html = renderArticle(full)
  assert.match(html, /^<!doctype html><html lang="ar" dir="rtl">/)
  assert.ok(!/\sstyle=|<style/.test(html))
})

test('a preview says so, asks for no comment and stays out of the lists of search engines', () => {
  const comments = { ...sampleArticle().comments, action: null }
  const html = renderArticle(sampleArticle({}, { previewOf: 4, publishedAt: null, comments }))
  assert.match(readable(html), /معاينة.*النص المحفوظ رقم 4/)
  assert.match(readable(html), /لم يُنشر بعد/)
  assert.ok(!html.includes('<form class="comment-form"'))
  assert.ok(html.includes('<meta name="robots" content="noindex"/>'))
})
