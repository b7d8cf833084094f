import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { releaseComment } from '../../src/comments/release-comment.ts'
import type { Database } from '../../src/database/database.ts'
import { addAuthor } from '../../src/paper/add-author.ts'
import { addPage } from '../../src/paper/add-page.ts'
import { addSection } from '../../src/paper/add-section.ts'
import { changeFrontPage } from '../../src/paper/change-front-page.ts'
import {
  article,
  bylines,
  dateline,
  h2,
  headline,
  inSection,
  kicker,
  link,
  openQuestion,
  p,
  quotation,
  slug,
  standfirst,
  tagged,
} from '../builders.ts'
import { published } from '../published.ts'
import { post } from '../posting.ts'
import { person } from './browser.ts'
import { screens, settle } from './every-page.ts'
import { openJourneyHouse } from './house.ts'

/** Names that turn their neighbours round where nothing keeps them apart. */
const names = [
  '\u202eعمر',
  '\u2067عمر',
  'Omar\u202e',
  '\u200fOmar\u200e',
  '7 Omar (',
  '12:30 - 2026',
  '(Omar) 3/',
  'Omar عمر 1',
  'עומר 1',
]

/** The words of a line in the order in which they are seen, from the right; `#` stands for the name. */
function seenIn(page: Page, { line, name }: { line: string; name: string }): Promise<string[]> {
  return page.evaluate(
    ([lineSelector, nameSelector]) => {
      const whole = document.querySelector(lineSelector)
      const itself = whole?.querySelector(nameSelector)
      if (whole == null || itself == null) throw new Error(`${lineSelector} ${nameSelector}`)
      const seen = [{ word: '#', at: itself.getBoundingClientRect() }]
      const texts = document.createTreeWalker(whole, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const text = texts.currentNode as Text
        if (itself.contains(text)) continue
        for (const match of text.data.matchAll(/\S+/g)) {
          const range = document.createRange()
          range.setStart(text, match.index)
          range.setEnd(text, match.index + match[0].length)
          seen.push({ word: match[0], at: range.getBoundingClientRect() })
        }
      }
      const overlaps = seen.filter(
        ({ at }, index) =>
          index > 0 &&
          at.left < seen[0]!.at.right - 1 &&
          at.right > seen[0]!.at.left + 1 &&
          at.top < seen[0]!.at.bottom &&
          at.bottom > seen[0]!.at.top,
      )
      if (overlaps.length > 0) return overlaps.map(({ word }) => `${word} stands in the name`)
      return seen
        .sort((a, b) =>
          a.at.top - b.at.top > 4 ? 1 : b.at.top - a.at.top > 4 ? -1 : b.at.right - a.at.right,
        )
        .map(({ word }) => word)
    },
    [line, name] as const,
  )
}

test('no name turns the order of its neighbours', async (t) => {
  const { db, cast, origin, browserOf } = await openJourneyHouse(t)
  const named = []
  for (const [at, name] of ['عمر', ...names].entries()) {
    named.push({ name, ...(await publishUnder(db, name, at)) })
  }

  const owner = await (await browserOf('nadia')).newPage()
  await owner.goto(`${origin}/newsroom/comments`)
  await settle(owner)
  const queued = []
  for (const at of named.keys()) {
    const item = `.queue-item:has(a[href$="/name-${at}"])`
    queued.push({
      sender: await seenIn(owner, { line: `${item} .queue-head`, name: 'bdi' }),
      about: await seenIn(owner, { line: `${item} article > p:last-of-type`, name: 'a' }),
    })
  }
  await owner.goto(`${origin}/newsroom/logbook`)
  await settle(owner)
  const reader = await (await person(t)).newPage()
  const seen = []
  for (const [at, { id, commentId }] of named.entries()) {
    const line = `li:has(a[href$="/articles/${id}"]) > span`
    await releaseComment(db, cast.hind, { id: commentId })
    await reader.goto(`${origin}/a/${id}`)
    const [name, ...day] = await seenIn(reader, { line: '.comment-head', name: '.comment-name' })
    seen.push({
      ...queued[at],
      deed: await seenIn(owner, { line, name: 'a' }),
      byline: await seenIn(reader, { line: '.signature', name: '.byline bdi' }),
      speaker: await seenIn(reader, { line: '.speaker', name: '.speaker-name' }),
      comment: [name, ...day.slice(0, -1)],
    })
  }
  for (const [at, one] of seen.entries()) assert.deepEqual(one, seen[0], JSON.stringify(named[at]))
})

/** Its neighbours are Latin: two of a kind run together. Published at the same hour, so that the lines differ in the name alone. */
async function publishUnder(
  db: Database,
  name: string,
  at: number,
): Promise<{ id: string; commentId: string }> {
  const text = article(
    headline(name),
    bylines(name, 'Hind', 'سلمى العلوي'),
    dateline('Rabat'),
    slug(`name-${at}`),
    p('نص.'),
    quotation('قال كلاماً.', { name, role: 'minister' }),
  )
  const id = await published(db, text)
  const { comment } = await post(db, id, { name, senderAddress: `192.0.2.${at}` })
  return { id, commentId: comment.id }
}

const longWords = ['س', 'a', '7', '_', 'ـ', 'م\u0651\u064e'].map((letter) => letter.repeat(10_000))

test('a word of ten thousand letters widens no page of a phone', async (t) => {
  const house = await openJourneyHouse(t)
  const { db, cast } = house
  const cut = (word: string, letters: number) => word.slice(0, letters)
  const ids: string[] = []
  const paths = ['/', '/legal']
  for (const [at, word] of longWords.entries()) {
    const name = cut(word, 100)
    const section = await addSection(db, cast.nadia, { name, description: cut(word, 1000) })
    const author = await addAuthor(db, cast.nadia, { name, about: cut(word, 2000) })
    const blocks = [
      p(word, link(word, `https://jarida.example/${word.slice(0, 1900)}`)),
      h2(word),
      quotation(word, { name: cut(word, 500), role: cut(word, 500) }, { occasion: cut(word, 500) }),
      openQuestion(word),
      { kind: 'list' as const, ordered: true, items: [[{ text: word }]] },
      {
        kind: 'table' as const,
        caption: cut(word, 500),
        rows: [[[{ text: word }], [{ text: 'ب' }]]],
      },
    ]
    const page = await addPage(db, cast.nadia, { title: name, body: { schema: 1, blocks } })
    const text = article(
      kicker(cut(word, 200)),
      headline(cut(word, 400)),
      standfirst(cut(word, 2000)),
      bylines(author.id, cut(word, 200)),
      dateline(cut(word, 200)),
      inSection(section.slug),
      tagged(cut(word, 200)),
      slug(`طويل-${at}`),
      ...blocks,
    )
    const id = await published(db, text)
    ids.push(id)
    const sent = { name: cut(word, 60), text: cut(word, 3000), senderAddress: `192.0.2.${at}` }
    await releaseComment(db, cast.hind, { id: (await post(db, id, sent)).comment.id })
    await post(db, id, { ...sent, text: cut(word, 2999) })
    paths.push(`/a/${id}`, `/sections/${section.slug}`, `/authors/${author.slug}`)
    paths.push(`/pages/${page.slug}`, `/search?q=${cut(word, 300)}`)
    if (at === 0) {
      const breaking = { text: cut(word, 200), article: id }
      await changeFrontPage(db, cast.nadia, { lead: id, seconds: [], breaking })
    }
  }
  const phone = { viewport: { width: 360, height: 740 } }
  const page = await (await person(t, phone)).newPage()
  const wide: string[] = []
  for (const path of paths) {
    const start = performance.now()
    await page.goto(house.origin + encodeURI(path))
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    const took = performance.now() - start
    if (width > 360) wide.push(`${path.slice(0, 40)}: ${width}`)
    if (took > 10_000) wide.push(`${path.slice(0, 40)}: ${Math.round(took)} ms`)
  }
  const desk = await (await house.browserOf('nadia', phone.viewport)).newPage()
  for (const { name, path } of screens(ids[0] ?? '').filter(
    ({ name: one }) => !one.endsWith('editor'),
  )) {
    await desk.goto(house.origin + path)
    await settle(desk)
    const width = await desk.evaluate(() => document.documentElement.scrollWidth)
    if (width > 360) wide.push(`${name}: ${width}`)
  }
  assert.deepEqual(wide, [])
})
