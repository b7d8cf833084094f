import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import test from 'node:test'
import type { BrowserContext, Page } from 'playwright-core'
import { createArticle } from '../../src/articles/create-article.ts'
import { insertComment } from '../../src/comments/comment-store.ts'
import { senderOf } from '../../src/comments/sender.ts'
import { cleanLine, cleanText } from '../../src/language/bidi.ts'
import { changeFrontPage } from '../../src/paper/change-front-page.ts'
import { changeMenus } from '../../src/paper/change-menus.ts'
import { changePaper } from '../../src/paper/change-paper.ts'
import { readPaper } from '../../src/paper/read-paper.ts'
import { article, headline, p, slug } from '../builders.ts'
import { published } from '../published.ts'
import { person } from './browser.ts'
import { screens, settle } from './every-page.ts'
import { everyBlockOf, fillWith, ownersProgram, type Filled } from './hostile-paper.ts'
import { comparable, hostileStrings } from './hostile-strings.ts'
import { openJourneyHouse, type JourneyHouse } from './house.ts'
import { setTraps, type Traps } from './traps.ts'

test('what anybody leaves in any field shows as text to readers and colleagues, and runs nowhere', async (t) => {
  const house = await openJourneyHouse(t)
  const call = await ownersProgram(house)
  const filled: Filled[] = []
  for (const [at, words] of hostileStrings.entries()) {
    filled.push(await fillWith(house, call, { words, at }))
  }
  await t.test('on the pages of the readers, even where no policy would stop it', async (of) => {
    const context = await person(of, { bypassCSP: true })
    const traps = await setTraps(context, house.origin)
    const page = await context.newPage()
    await page.goto(`${house.origin}/legal`)
    for (const [at, words] of hostileStrings.entries()) {
      const paths = filled[at]?.paths ?? {}
      await describePaper(house, words)
      for (const path of Object.values({ ...frontPaths(words), ...paths })) {
        const { text, hasFooter } = await traps.read(page, path)
        assert.ok(hasFooter, `the footer is gone on ${path}`)
        assert.ok(shows(text, words), `${words} is not to be read on ${path}`)
      }
      const path = at % 2 === 0 ? '/' : (paths['article'] ?? '')
      await openAsReader(page, { path, words }, traps)
    }
    await commentInVain(page, filled[0] as Filled, traps)
    for (const path of ['/feed.xml', '/sitemap.xml', '/icon.svg']) await isWellFormed(page, path)
    assert.deepEqual(traps.caught, [])
  })

  await t.test('on the screens of the newsroom, and in the preview', async (of) => {
    const blocks = hostileStrings.flatMap((words, at) => {
      const all = everyBlockOf(words, '1')
      return [all[at % all.length], all[(at + 4) % all.length]].filter(
        (block) => block !== undefined,
      )
    })
    const text = article(headline(hostileStrings[0] ?? ''), slug('كلها'), ...blocks)
    const { id } = await createArticle(house.db, house.cast.nadia, { text })
    const context = await house.browserOf('nadia')
    await lookAround(of, context, house, id)
  })
})

async function lookAround(
  t: { diagnostic(words: string): void },
  context: BrowserContext,
  { origin }: JourneyHouse,
  id: string,
): Promise<void> {
  const traps = await setTraps(context, origin)
  const page = await context.newPage()
  for (const { name, path } of screens(id)) {
    await page.goto(origin + path)
    await settle(page)
    await traps.inspect(page)
    const text = await page.evaluate(() => document.body.innerText)
    const expected = showsEverything.has(name) ? hostileStrings : []
    const missing = expected.filter((words) => !shows(text, words))
    assert.deepEqual(missing, [], name)
  }
  await page.goto(`${origin}/preview/${id}`)
  await traps.inspect(page)
  const preview = await page.evaluate(() => document.body.innerText)
  assert.deepEqual(
    hostileStrings.filter((words) => !shows(preview, words)),
    [],
    'preview',
  )
  for (const what of traps.stopped) t.diagnostic(`the policy stopped ${what}`)
  assert.deepEqual(traps.caught, [])
}

/** Screens that list the whole of something, the words among it. */
const showsEverything = new Set(
  ['sections', 'tags', 'authors', 'pages', 'staff', 'account'].map((name) => `newsroom: ${name}`),
)

/** Shown with all that a page loads and runs. */
async function openAsReader(
  page: Page,
  { path, words }: { path: string; words: string },
  traps: Traps,
): Promise<void> {
  await page.goto(new URL(path, traps.origin).href)
  await traps.inspect(page)
  assert.ok(await page.locator('body > footer.footer').isVisible(), `the footer is gone on ${path}`)
  const text = await page.evaluate(() => document.body.innerText)
  assert.ok(shows(text, words), `${words} is not to be seen on ${path}`)
}

function shows(text: string, words: string): boolean {
  return comparable(text).includes(comparable(words))
}

/** The words in all that the owner and the editors say of the paper. */
async function describePaper({ db, cast }: JourneyHouse, words: string): Promise<void> {
  const { version, settings } = await readPaper(db)
  const legal = {
    publicationDirector: words,
    managers: [{ name: words, role: words }],
    paperAddress: words,
    host: words,
    registration: words,
  }
  await changePaper(db, cast.nadia, {
    expectedVersion: version,
    settings: { ...settings, name: words, motto: words, copyright: words, legal },
  })
  const entry = { label: words, href: `/search?q=${words.replace(/[\s\\]/g, '')}` }
  await changeMenus(db, cast.idriss, { header: [entry], footer: [entry], sections: [entry] })
  const breaking = { text: words, article: null }
  await changeFrontPage(db, cast.idriss, { lead: null, seconds: [], breaking })
}

function frontPaths(words: string): Record<string, string> {
  const asked = encodeURIComponent(words)
  return {
    home: '/',
    legal: '/legal',
    search: `/search?q=${asked}`,
    'not found': `/articles/${asked}?x=${asked}#${asked}`,
  }
}

/** A comment that is refused comes back as it was typed, in the fields of the form. */
async function commentInVain(page: Page, { paths }: Filled, traps: Traps): Promise<void> {
  for (const words of hostileStrings.slice(0, 6)) {
    await page.goto(new URL(paths['article'] ?? '', traps.origin).href)
    await page.locator('#comment-name').fill(words)
    await page.locator('#comment-text').fill('\u200b')
    await page.locator('form.comment-form button').click()
    await page.locator('#comment-refused').waitFor()
    await traps.inspect(page)
    assert.equal(await page.locator('#comment-name').inputValue(), words)
  }
}

async function isWellFormed(page: Page, path: string): Promise<void> {
  const fault = await page.evaluate(async (asked) => {
    const text = await (await fetch(asked)).text()
    const parsed = new DOMParser().parseFromString(text, 'application/xml')
    const isHtml = parsed.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', '*').length > 0
    return parsed.querySelector('parsererror')?.textContent ?? (isHtml ? 'it has HTML in it' : null)
  }, path)
  assert.equal(fault, null, path)
}

test('the traps catch what they are set for', async (t) => {
  const house = await openJourneyHouse(t)
  const context = await person(t, { bypassCSP: true })
  const traps = await setTraps(context, house.origin)
  const page = await context.newPage()
  await page.goto(`${house.origin}/legal`)
  const baits = [
    '<img src=x onerror=window.__hit=1>',
    '<img src=x onerror=alert(1)>',
    '<img src=//evil.example/pixel.gif>',
    '<a href=javascript:window.__hit=1>x</a>',
    '<iframe srcdoc="<script>top.__hit=1</script>"></iframe>',
    '<form action=https://evil.example/></form>',
    '<script>window.__hit=1</script>',
  ]
  for (const bait of baits) {
    traps.caught.length = 0
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bait)
    await page.waitForTimeout(50)
    await traps.inspect(page)
    assert.notDeepEqual(traps.caught, [], bait)
    await page.reload()
  }
})

const shared = new URL('../../../shared/data/html-safety/', import.meta.url)

test(
  'nor does anything of two lists that others collected',
  { skip: existsSync(shared) ? false : 'the lists of hostile strings are not here' },
  async (t) => {
    const read = (name: string) =>
      JSON.parse(readFileSync(new URL(name, shared), 'utf8')) as unknown[]
    const lists = {
      dompurify: (read('dompurify-expect-even.json') as { payload: string }[]).map(
        ({ payload }) => payload,
      ),
      blns: read('blns.json') as string[],
    }
    const house = await openJourneyHouse(t)
    const context = await person(t, { bypassCSP: true })
    const traps = await setTraps(context, house.origin)
    const page = await context.newPage()
    for (const [name, list] of Object.entries(lists)) {
      const strings = list.filter((words) => cleanText(words) !== '')
      const id = await publishAll(house, name, strings)
      await openAsReader(page, { path: `/a/${id}`, words: strings[0] ?? '' }, traps)
      const seen = comparable(await page.locator('.text').innerText())
      const missing = strings.filter((words) => !seen.includes(comparable(cleanText(words))))
      assert.deepEqual(missing, [], name)
      while (await page.locator('a[href*="comments-after"]').isVisible()) {
        await page.goto(
          await page
            .locator('a[href*="comments-after"]')
            .evaluate((a) => (a as HTMLAnchorElement).href),
        )
        await traps.inspect(page)
      }
      await openAsReader(page, { path: '/', words: strings[0] ?? '' }, traps)
      await isWellFormed(page, '/feed.xml')
    }
    assert.deepEqual(traps.caught, [])
  },
)

/** All of them in one article as paragraphs, and as comments on it. */
async function publishAll({ db }: JourneyHouse, name: string, strings: string[]): Promise<string> {
  const text = article(headline(strings[0] ?? ''), slug(name), ...strings.map((words) => p(words)))
  const articleId = await published(db, text)
  const sender = await senderOf(db, '192.0.2.1')
  await db.within(async (tx) => {
    for (const words of strings) {
      await insertComment(tx, {
        articleId,
        policy: 'publish-first',
        name: cleanLine(words).slice(0, 60),
        text: cleanText(words),
        trap: '',
        sender,
        visitor: null,
        outcome: { state: 'released' },
      })
    }
  })
  return articleId
}
