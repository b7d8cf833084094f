import assert from 'node:assert/strict'
import test from 'node:test'
import type { Block } from '../articles/body.ts'
import type { ListedNotice } from '../articles/correction.ts'
import type { Media } from '../media/media.ts'
import { emptyFrontPage } from '../paper/default-settings.ts'
import { frameOf, type Frame } from './frame.ts'
import type { Signpost } from './line-view.ts'
import { publicDifferences } from './public-differences.ts'
import { renderArticle } from './render-article.tsx'
import { renderAuthor } from './render-author.tsx'
import { renderCorrections } from './render-corrections.tsx'
import { renderCorrectionsFeed } from './render-corrections-feed.ts'
import { renderFault } from './render-fault.tsx'
import { renderFeed } from './render-feed.ts'
import { renderHome } from './render-home.tsx'
import { renderIcon } from './render-icon.ts'
import { renderLegal } from './render-legal.tsx'
import { renderNotFound } from './render-not-found.tsx'
import { renderPage } from './render-page.tsx'
import { renderSearch } from './render-search.tsx'
import { renderSection } from './render-section.tsx'
import { renderTag } from './render-tag.tsx'
import { renderVersions } from './render-versions.tsx'
import { renderWithdrawn } from './render-withdrawn.tsx'
import {
  harbour,
  politics,
  sampleArticle,
  sampleComment,
  sampleFrame,
  sampleLine,
} from './sample-view.ts'

/** What a stranger, or a careless colleague, could leave in any field that takes text. */
const hostile = `</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"' onfocus=alert(1) &amp;`

const words = [
  { text: hostile, marks: [{ kind: 'link' as const, href: `https://a.example/${hostile}` }] },
]
const media: Media = { ...harbour, name: hostile, caption: hostile, credit: hostile, alt: hostile }
const library = new Map([[media.id, media]])
const frame = hostileFrame()
const place = { name: hostile, href: '/sections/x' }
const signpost: Signpost = { name: hostile, href: null }

function hostileFrame(): Frame {
  const { settings } = sampleFrame().paper
  const entry = { label: hostile, href: `/x${hostile}` }
  const paper = {
    version: 1,
    settings: {
      ...settings,
      name: hostile,
      motto: hostile,
      logo: media.id,
      copyright: hostile,
      contactEmail: hostile,
      legal: {
        publicationDirector: hostile,
        managers: [{ name: hostile, role: hostile }],
        paperAddress: hostile,
        host: hostile,
        registration: hostile,
      },
    },
    frontPage: emptyFrontPage,
    menus: { header: [entry], footer: [entry], sections: [entry] },
    sections: [{ ...politics, name: hostile, description: hostile }],
  }
  return frameOf(paper, library, sampleFrame())
}

const blocks: Block[] = [
  { kind: 'paragraph', content: words },
  { kind: 'heading', level: 2, content: words },
  {
    kind: 'quotation',
    content: words,
    speaker: { name: hostile, role: hostile },
    occasion: hostile,
    spokenLanguage: 'en',
    source: hostile,
  },
  { kind: 'list', ordered: true, items: [words] },
  { kind: 'image', media: media.id, caption: hostile, credit: hostile, alt: hostile },
  { kind: 'gallery', items: [{ media: media.id, caption: hostile }] },
  { kind: 'table', header: true, caption: hostile, rows: [[words], [words]] },
  { kind: 'embed', provider: 'youtube', url: `https://www.youtube.com/watch?v=${hostile}` },
  { kind: 'openQuestion', content: words },
]
const line = sampleLine(1, {
  kicker: hostile,
  headline: hostile,
  standfirst: hostile,
  bylines: [signpost],
  section: place,
})
const listing = { lines: [line, line], newerHref: null, olderHref: null }
const comment = sampleComment(1, { name: hostile, text: hostile })
const article = sampleArticle(
  {
    kicker: hostile,
    headline: hostile,
    standfirst: hostile,
    dateline: hostile,
    picture: { media: media.id, caption: hostile, credit: hostile, alt: hostile },
    body: { schema: 1, blocks },
  },
  {
    frame,
    media: library,
    trail: [place],
    bylines: [signpost, { name: hostile, href: '/authors/x' }],
    tags: [signpost],
    share: { headline: hostile, address: 'https://a.example/', shortAddress: 'https://a.example/' },
    related: [line],
    comments: {
      ...sampleArticle().comments,
      count: 1,
      released: [comment],
      pending: [{ ...comment, standing: { state: 'pending' } }],
      refused: { message: hostile, field: 'text', name: hostile, text: hostile },
    },
  },
)
const at = new Date('2026-03-02T09:00:00Z')
const notice: ListedNotice = {
  id: '1',
  articleId: '1',
  kind: 'correction',
  text: hostile,
  wording: { before: hostile, after: `${hostile} x` },
  at,
  headline: hostile,
  path: '/articles/x',
}
const corrections = { frame, notices: [notice], newerHref: null, olderHref: null }
const pages: Record<string, string> = {
  home: renderHome({
    frame,
    breaking: { name: hostile, href: null },
    lead: line,
    seconds: [line],
    latest: [line],
    bands: [{ section: place, lines: [line] }],
  }),
  article: renderArticle({ ...article, notices: [notice], versionsHref: '/articles/x/versions' }),
  corrections: renderCorrections(corrections),
  versions: renderVersions({
    frame,
    path: '/articles/x/versions',
    articleHref: '/articles/x',
    headline: hostile,
    versions: [{ number: 1, beganAt: at, endedAt: null }],
    compared: {
      from: 1,
      to: 2,
      differences: publicDifferences(sampleArticle().text, article.text, new Map()),
    },
  }),
  preview: renderArticle({ ...article, previewOf: 3 }),
  section: renderSection({
    frame,
    section: { ...politics, name: hostile, description: hostile },
    path: '/sections/x',
    parent: place,
    children: [place],
    listing,
  }),
  tag: renderTag({ frame, tag: { id: '1', name: hostile, slug: 'x' }, path: '/tags/x', listing }),
  author: renderAuthor({
    frame,
    author: { id: '1', name: hostile, slug: 'x', about: hostile, portrait: null, staffId: null },
    portrait: null,
    path: '/authors/x',
    listing,
  }),
  page: renderPage({
    frame,
    path: '/pages/x',
    title: hostile,
    body: { schema: 1, blocks },
    media: library,
    updatedAt: at,
  }),
  search: renderSearch({
    frame,
    words: hostile,
    total: 1,
    found: [
      {
        href: '/articles/x',
        kind: 'news',
        headline: hostile,
        firstPublishedAt: at,
        excerpt: { text: hostile, hits: [[0, 12]] },
      },
    ],
    nextHref: null,
  }),
  legal: renderLegal({ frame }),
  'not found': renderNotFound({ frame }),
  fault: renderFault({ frame, by: 'request', message: hostile }),
  withdrawn: renderWithdrawn({
    frame,
    withdrawal: {
      articleId: '1',
      withdrawnAt: at,
      reason: hostile,
      later: [{ at, text: hostile }],
    },
  }),
}

for (const [name, html] of Object.entries(pages)) {
  test(`a script left in any text shows as text on the ${name} page`, () => {
    assert.ok(html.includes('&lt;script'), 'the words themselves are there')
    const tags = html.match(/<(?:[^>"']|"[^"]*"|'[^']*')*>/g) ?? []
    const scripts = tags.filter((tag) => /^<script/i.test(tag))
    const ours = /^<script type="(application\/ld\+json|module)"/
    assert.deepEqual(
      scripts.filter((tag) => !ours.test(tag)),
      [],
    )
    assert.deepEqual(
      tags.filter((tag) => /\son\w+=/i.test(withoutValues(tag)) || tag.startsWith('<img src=x')),
      [],
    )
  })

  test(`no data of the ${name} page ends its script early`, () => {
    const data = html.match(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/)?.[1]
    if (data !== undefined) assert.doesNotThrow(() => JSON.parse(data))
  })
}

test('a script left in any text shows as text in the feed and in the icon', () => {
  for (const xml of [
    renderFeed({ frame, lines: [line] }),
    renderCorrectionsFeed(corrections),
    renderIcon({ name: '<b', accent: '#0b5a5c' }),
  ]) {
    assert.ok(!/<script|<img|<b/.test(xml))
  }
})

function withoutValues(tag: string): string {
  return tag.replace(/="[^"]*"/g, '=')
}
