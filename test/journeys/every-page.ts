import type { Page } from 'playwright-core'
import { demoStoryline } from '../../src/demo/demo-storyline.ts'
import { storylinePath } from '../../src/paper/paths.ts'
import type { JourneyHouse } from './house.ts'

/** What is looked at: a name to tell it by, and its address without the origin. */
export type Place = { name: string; path: string }

/** The readers' pages; `articleId` is of the article that holds every block. */
export async function readersPages({ origin }: JourneyHouse, articleId: string): Promise<Place[]> {
  const article = await (await fetch(`${origin}/a/${articleId}`)).text()
  const home = await (await fetch(origin)).text()
  return [
    { name: 'home', path: '/' },
    { name: 'article', path: `/a/${articleId}` },
    { name: 'section', path: firstLink(article, 'sections') },
    { name: 'tag', path: firstLink(article, 'tags') },
    { name: 'author', path: firstLink(await followed(origin, home), 'authors') },
    { name: 'page', path: firstLink(home, 'pages') },
    { name: 'legal', path: '/legal' },
    { name: 'corrections', path: '/corrections' },
    { name: 'storyline', path: encodeURI(storylinePath(demoStoryline.slug)) },
    { name: 'search', path: `/search?q=${encodeURIComponent('النهر')}` },
    { name: 'search without a result', path: `/search?q=${encodeURIComponent('زلزالق')}` },
    { name: 'not found', path: '/articles/none' },
  ]
}

/** The newsroom's screens, as its owner may open them all. */
export function screens(articleId: string): Place[] {
  const at = (name: string, path: string): Place => ({
    name: `newsroom: ${name}`,
    path: `/newsroom/${path}`,
  })
  return [
    at('list', ''),
    at('nothing in the trash', '?state=trashed'),
    at('editor', `articles/${articleId}`),
    at('revisions', `articles/${articleId}/revisions`),
    at('queue', 'comments'),
    at('storylines', 'storylines'),
    at('storyline', 'storylines/1'),
    at('media', 'media'),
    at('front page', 'front-page'),
    at('sections', 'sections'),
    at('tags', 'tags'),
    at('authors', 'authors'),
    at('people', 'people'),
    at('occasions', 'occasions'),
    at('pages', 'pages'),
    at('menus', 'menus'),
    at('paper', 'paper'),
    at('staff', 'staff'),
    at('logbook', 'logbook'),
    at('account', 'account'),
    at('no such screen', 'nowhere'),
  ]
}

/** Waits until a page says what it has to say, in its own face and standing still. */
export async function settle(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.locator('.waiting').waitFor({ state: 'detached' })
  await page.evaluate(() => document.fonts.ready)
  await standStill(page)
}

/** What changes hands its change on to what is within it: still is what was so for some frames. */
export async function standStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let still = 0; still < 3;) {
      await new Promise(requestAnimationFrame)
      const isMoving = document.getAnimations().some((one) => one instanceof CSSTransition)
      still = isMoving ? 0 : still + 1
    }
  })
}

async function followed(origin: string, home: string): Promise<string> {
  return (await fetch(origin + firstLink(home, 'articles'))).text()
}

function firstLink(html: string, kind: string): string {
  const link = new RegExp(`href="(/${kind}/[^"]+)"`).exec(html)?.[1]
  if (link === undefined) throw new Error(`no link to ${kind}`)
  return link
}
