import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { faultsByDayAndNight } from './axe.ts'
import { person } from './browser.ts'
import { publishEveryBlock } from './every-block.ts'
import { readersPages, screens, settle } from './every-page.ts'
import { openJourneyHouse, type JourneyHouse } from './house.ts'

/**
 * Every rule of axe on every kind of page, none switched off, on a desk and on a phone; what
 * colours break, by night as well; and no page wider than its screen.
 */

const desk = { width: 1280, height: 900 }
const phone = { width: 360, height: 780 }

test('every page can be read by everybody', async (t) => {
  const house = await openJourneyHouse(t, { demo: true })
  const articleId = await publishEveryBlock(house.db, house.cast)
  const reader = await (await person(t, { reducedMotion: 'reduce' })).newPage()
  const owner = await pageOfOwner(house)

  for (const { name, path } of await readersPages(house, articleId)) {
    await t.test(name, () => look(reader, house.origin + path))
  }
  await t.test('sign in', () => look(reader, `${house.origin}/newsroom/`))
  for (const { name, path } of screens(articleId)) {
    await t.test(name, () => look(owner, house.origin + path))
  }
  for (const [name, path, open] of layers(articleId)) {
    await t.test(name, async () => {
      await owner.setViewportSize(desk)
      await owner.goto(house.origin + path)
      await settle(owner)
      await open(owner)
      await settle(owner)
      assert.deepEqual(await faultsByDayAndNight(owner), [])
    })
  }
  await t.test('the check itself finds a fault', () => findFaults(t, house.origin))
})

/** What opens over a page or stands in it when something was refused. */
function layers(articleId: string): [string, string, (page: Page) => Promise<void>][] {
  const editor = `/newsroom/articles/${articleId}`
  const press = (name: string) => (page: Page) =>
    page.getByRole('button', { name, exact: true }).first().click()
  const inBody = (keys: string[]) => async (page: Page) => {
    for (const key of keys) await page.locator('.ProseMirror').press(key)
  }
  return [
    ['newsroom: keys', '/newsroom/', (page) => page.keyboard.press('?')],
    ['newsroom: acts', '/newsroom/', (page) => page.locator('.cell-acts button').first().click()],
    ['newsroom: why removed', '/newsroom/comments', (page) => page.keyboard.press('d')],
    ['newsroom: invitation', '/newsroom/staff', press('ادعُ زميلاً')],
    ['editor: preview', editor, press('معاينة')],
    ['editor: more acts', editor, press('إجراءات أخرى')],
    ['editor: blocks', editor, inBody(['Control+End', '/'])],
    ['editor: link', editor, inBody(['Control+k'])],
    ['editor: publish', editor, inBody(['Control+End', 'x', 'Control+Enter'])],
    [
      'a comment without words',
      `/a/${articleId}`,
      async (page) => {
        await page.locator('form.comment-form').evaluate((form) => {
          ;(form as HTMLFormElement).noValidate = true
        })
        await page.getByRole('button', { name: 'أرسل التعليق' }).click()
        await page.locator('.refused').waitFor()
      },
    ],
  ]
}

async function look(page: Page, address: string): Promise<void> {
  await page.setViewportSize(desk)
  await page.goto(address)
  await settle(page)
  const faults = await faultsByDayAndNight(page)
  await page.setViewportSize(phone)
  await settle(page)
  faults.push(...(await faultsByDayAndNight(page)).map((fault) => `on a phone: ${fault}`))
  assert.deepEqual(faults, [])
}

/** The owner, who may open every screen. */
async function pageOfOwner(house: JourneyHouse): Promise<Page> {
  const page = await (await house.browserOf('nadia')).newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  return page
}

async function findFaults(t: TestContext, origin: string): Promise<void> {
  const page = await (await person(t, { viewport: phone })).newPage()
  await page.goto(`${origin}/legal`)
  await page.evaluate(() => {
    document.querySelector('h1')?.after(document.createElement('img'))
    document.querySelector('footer')?.style.setProperty('min-width', '400px')
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('@media (prefers-color-scheme: dark) { h1 { color: #333 } }')
    document.adoptedStyleSheets = [sheet]
  })
  const faults = (await faultsByDayAndNight(page)).join('\n')
  assert.match(faults, /^image-alt/m)
  assert.match(faults, /^by night: color-contrast/m)
  assert.match(faults, /wider than the screen$/m)
}
