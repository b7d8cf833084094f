import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { person } from './browser.ts'
import { openJourneyHouse, type JourneyHouse } from './house.ts'
import { readOwnPage, readSeed, seedIsMissing, type SavedPage } from './saved-pages.ts'

/** From a journalist's keyboard to a reader's comment, in a real browser. */

test('a page of our own goes from paste to publication, comments and search', (t) =>
  journey(t, readOwnPage()))

test('the page the paper was begun with goes the same way', { skip: seedIsMissing }, (t) =>
  journey(t, readSeed()),
)

async function journey(t: TestContext, saved: SavedPage): Promise<void> {
  const house = await openJourneyHouse(t)
  await writeAndSubmit(house, saved)
  const address = await publish(house, saved)
  const reader = await person(t, { javaScriptEnabled: false })
  const page = await reader.newPage()
  await readsAll(page, address, saved)
  for (const text of saved.comments) await commentOn(page, address, text)
  await moderate(house, saved)
  await page.goto(address)
  const shown = await page.locator('.comments').innerText()
  assert.ok(shown.includes(saved.comments[0]))
  await finds(page, house.origin, saved)
}

async function writeAndSubmit(house: JourneyHouse, saved: SavedPage): Promise<void> {
  const page = await (await house.browserOf('salma')).newPage()
  await page.goto(`${house.origin}/newsroom/`)
  await page.getByRole('button', { name: 'مقال جديد' }).click()
  await page.getByLabel('العنوان الرئيسي').fill(saved.headline)
  const body = page.locator('.ProseMirror')
  await body.click()
  await paste(page, saved.body.join('\n'))
  for (const heading of saved.headings) await turn(page, heading, 'Control+Alt+2')
  for (const [index, { words, speaker }] of saved.quotations.entries()) {
    await turn(page, words, 'Control+Alt+q')
    await body.getByLabel('اسم المتحدث').nth(index).fill(speaker)
  }
  await turn(page, saved.openQuestion, 'Control+Alt+o')
  await page.getByText(/حُفظ \d\d:\d\d/).waitFor()
  await page.getByRole('button', { name: 'سلّم للمراجعة' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('ملاحظة للمحررين').fill('جاهز')
  await dialog.getByRole('button', { name: 'سلّم للمراجعة' }).click()
  await page.getByText('سُلّم المقال للمراجعة.').waitFor()
}

/** Puts the text on the clipboard of the page's own event, as a browser does with plain text. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((plain) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', plain)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(event)
  }, text)
}

/** What is left of a line when a block prints its own quotation marks. */
function core(words: string): string {
  return words.replace(/^["“”«]+|["“”».،]+$/g, '')
}

async function turn(page: Page, line: string, keys: string): Promise<void> {
  const paragraphs = page.locator('.ProseMirror p')
  const texts = await paragraphs.allInnerTexts()
  const at = texts.findIndex((text) => letters(text) === letters(line))
  assert.notEqual(at, -1, `a paragraph of ${line.length} letters is in the editor`)
  await paragraphs.nth(at).click()
  // Nobody's hand is faster than the editor hearing of the cursor; a program is.
  await page.waitForTimeout(100)
  await page.keyboard.press(keys)
}

async function publish(house: JourneyHouse, saved: SavedPage): Promise<string> {
  const page = await (await house.browserOf('idriss')).newPage()
  await page.goto(`${house.origin}/newsroom/`)
  await page.getByRole('link', { name: saved.headline }).click()
  await page.getByText('جاهز').waitFor()
  await page.getByRole('button', { name: 'انشر', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'انشر', exact: true }).click()
  const link = dialog.locator('a[href*="/articles/"]').first()
  return (await link.getAttribute('href')) as string
}

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '')

async function readsAll(page: Page, address: string, saved: SavedPage): Promise<void> {
  const response = await page.goto(address)
  assert.equal(response?.status(), 200)
  assert.equal(letters(await page.locator('h1').innerText()), letters(saved.headline))
  const shown = letters(await page.locator('article').first().innerText())
  let at = 0
  for (const line of saved.body) {
    const found = shown.indexOf(letters(line), at)
    assert.ok(found >= at, `the line of ${line.length} letters stands in its place`)
    at = found
  }
  const headings = (await page.locator('article h2').allInnerTexts()).map(letters)
  for (const heading of saved.headings) {
    assert.ok(
      headings.includes(letters(heading)),
      `${heading.length} letters, ${headings.length} headings`,
    )
  }
  for (const { words, speaker } of saved.quotations) {
    const figure = page.locator('figure', { hasText: core(words) })
    assert.equal(letters(await figure.locator('blockquote').innerText()), letters(words))
    assert.ok((await figure.innerText()).includes(speaker))
  }
  const question = page.locator('.open-question')
  assert.ok(letters(await question.innerText()).includes(letters(saved.openQuestion)))
}

async function commentOn(page: Page, address: string, text: string): Promise<void> {
  await page.goto(address)
  await page.getByLabel('الاسم').fill('قارئ')
  await page.getByLabel('التعليق', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'أرسل التعليق' }).click()
  await page.getByText('سيظهر تعليقك بعد المراجعة').first().waitFor()
  assert.ok((await page.locator('.comments').innerText()).includes(text))
}

/** By keys: the first is released; the second removed with a reason, and the removal undone. */
async function moderate(house: JourneyHouse, saved: SavedPage): Promise<void> {
  const page = await (await house.browserOf('hind')).newPage()
  const stands = async (text: string, state: string) => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const answer = await page.request.get(`${house.origin}/api/comments?limit=50`)
      const { items } = (await answer.json()) as { items: { text: string; state: string }[] }
      if (items.some((item) => item.text === text && item.state === state)) return
      await page.waitForTimeout(100)
    }
    assert.fail(`a comment did not become ${state}`)
  }
  const [first, second] = saved.comments
  await page.goto(`${house.origin}/newsroom/comments`)
  await page.locator('[data-row]', { hasText: first }).focus()
  await page.keyboard.press('r')
  await page.locator('[data-row]', { hasText: first }).waitFor({ state: 'detached' })
  await stands(first, 'released')

  await page.locator('[data-row]', { hasText: second }).focus()
  await page.keyboard.press('d')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/سبب/).last().fill('خارج عن الموضوع')
  await dialog.getByRole('button', { name: /أزل/ }).click()
  await page.locator('[data-row]', { hasText: second }).waitFor({ state: 'detached' })
  await stands(second, 'removed')
  await page.keyboard.press('u')
  await page.locator('[data-row]', { hasText: second }).waitFor()
  await stands(second, 'pending')
}

async function finds(page: Page, origin: string, saved: SavedPage): Promise<void> {
  await page.goto(`${origin}/search?q=${encodeURIComponent(saved.word)}`)
  const found = await page.locator('main').innerText()
  assert.ok(letters(found).includes(letters(saved.headline)), saved.word)
}
