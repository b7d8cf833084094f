import assert from 'node:assert/strict'
import test from 'node:test'
import { renderFeed } from './render-feed.ts'
import { renderHome } from './render-home.tsx'
import { renderLegal } from './render-legal.tsx'
import { renderSearch } from './render-search.tsx'
import { renderSection } from './render-section.tsx'
import { readable, politics, sampleFrame, sampleLine, library } from './sample-view.ts'
import { pictureView } from './picture-view.ts'
import { takeTurns } from './take-turns.ts'

const frame = sampleFrame({
  motto: 'كما قيل',
  contactEmail: 'salam@jarida.example',
  foundedYear: 2021,
})
const empty = { frame, breaking: null, lead: null, seconds: [], latest: [], bands: [] }
const nothing = { lines: [], newerHref: null, olderHref: null }
const section = { frame, section: politics, path: '/sections/x', parent: null, children: [] }

test('the front page bears the name, the day of both calendars and the sections', () => {
  const seen = readable(renderHome(empty))
  assert.match(seen, /الميناء كما قيل الاثنين 2 مارس 2026 · 13 رمضان 1447 هـ.*السياسة/)
})

test('a paper that has published nothing says so', () => {
  assert.match(readable(renderHome(empty)), /لم يُنشر شيء بعد/)
  assert.match(readable(renderSection({ ...section, listing: nothing })), /لم يُنشر شيء بعد/)
})

test('the latest are numbered, with the hour for today and the day for older ones', () => {
  const older = new Date('2026-02-27T09:00:00Z')
  const latest = [sampleLine(1), sampleLine(2, { publishedAt: older })]
  const seen = readable(renderHome({ ...empty, lead: sampleLine(9), latest }))
  assert.match(seen, /1 خبر 1 09:00 2 خبر 2 الجمعة 27 فبراير 2026/)
})

test('the breaking line leads to its article', () => {
  const html = renderHome({ ...empty, breaking: { name: 'عاجل جداً', href: '/articles/x' } })
  assert.match(html, /<strong>عاجل<\/strong><a href="\/articles\/x"><bdi>عاجل جداً<\/bdi><\/a>/)
})

test('no two articles running show their pictures', () => {
  const picture = pictureView({ media: '7' }, library)
  const lines = [picture, picture, null, picture, picture].map((one) => ({ picture: one }))
  assert.deepEqual(takeTurns(lines), [true, false, false, true, false])
})

test('a list leads to what is older and back to the newest', () => {
  const listing = {
    lines: [sampleLine(1)],
    newerHref: '/sections/x',
    olderHref: '/sections/x?before=1-1',
  }
  const html = renderSection({ ...section, listing })
  assert.match(html, /<a href="\/sections\/x" rel="prev" class="pagination-newer">أحدث<\/a>/)
  assert.match(
    html,
    /<a href="\/sections\/x\?before=1-1" rel="next" class="pagination-older">أقدم<\/a>/,
  )
})

test('the section one is in is marked in the bar', () => {
  const path = encodeURI('/sections/السياسة')
  const html = renderSection({ ...section, path, listing: nothing })
  assert.ok(html.includes(`<a href="${path}" aria-current="page">`))
})

test('the contact address can be clicked and does not stand in the source', () => {
  const html = renderHome(empty)
  assert.ok(!html.includes('salam@jarida.example') && !html.includes('mailto:'))
  const decoded = html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
  assert.ok(decoded.includes('href="mailto:salam@jarida.example">salam@jarida.example</a>'))
})

test('the copyright line counts its years', () => {
  assert.match(readable(renderHome(empty)), /© 2021–2026 الميناء/)
  const first = { ...empty, frame: sampleFrame({ foundedYear: 2026, copyright: 'دار الميناء' }) }
  assert.match(readable(renderHome(first)), /© 2026 دار الميناء/)
})

test('the legal page leaves out what was not filled in', () => {
  const { legal } = frame.paper.settings
  const filled = sampleFrame({ legal: { ...legal, publicationDirector: 'نادية الوزاني' } })
  const seen = readable(renderLegal({ frame: filled }))
  assert.match(seen, /مدير النشر نادية الوزاني/)
  assert.ok(!seen.includes('الاستضافة'))
})

test('search marks the words it found and counts in Arabic', () => {
  const excerpt = { text: 'أربع ساعات من المفاوضات انتهت', hits: [[14, 23]] as [number, number][] }
  const hit = {
    href: '/articles/x',
    kind: 'news' as const,
    headline: 'قمة',
    firstPublishedAt: frame.now,
    excerpt,
  }
  const html = renderSearch({ frame, words: 'مفاوضات', total: 2, found: [hit], nextHref: null })
  assert.match(html, /من <mark>المفاوضات<\/mark> انتهت/)
  assert.match(readable(html), /نتيجتان/)
  assert.match(
    readable(renderSearch({ frame, words: 'زرافة', total: 0, found: [], nextHref: null })),
    /لا نتائج/,
  )
})

test('the feed names each article by the short link that never changes', () => {
  const xml = renderFeed({ frame, lines: [sampleLine(3, { standfirst: 'سطر & سطر' })] })
  assert.match(xml, /<guid>https:\/\/jarida\.example\/a\/3<\/guid>/)
  assert.match(xml, /<pubDate>Mon, 02 Mar 2026 09:00:00 GMT<\/pubDate>/)
  assert.match(xml, /<description>سطر &amp; سطر<\/description>/)
})
