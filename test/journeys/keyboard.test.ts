import assert from 'node:assert/strict'
import test, { type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { postComment } from '../../src/comments/post-comment.ts'
import { article, headline, p } from '../builders.ts'
import { emailOf, passwordOfAll, type Cast } from '../cast.ts'
import { published } from '../published.ts'
import { person } from './browser.ts'
import { handsOn, type Hands } from './hands.ts'
import { openJourneyHouse, type JourneyHouse } from './house.ts'

/** With the keyboard alone: no mouse, and nothing that a hand on keys could not do. */

const written = {
  headline: 'الجسر القديم يُفتح للمشاة من جديد',
  heading: 'سنتان من الترميم',
  paragraph: 'عاد المشاة صباح اليوم إلى الجسر القديم بعد سنتين من الترميم.',
  quotation: 'كنا نعدّ الأحجار واحداً واحداً.',
  speaker: 'كمال السهلي',
  role: 'مهندس الترميم',
}

test('a reporter writes and hands in, an editor publishes', async (t) => {
  const house = await openJourneyHouse(t, { demo: true })
  await writeAndHandIn(await enter(t, house, 'salma'))
  await publish(await enter(t, house, 'idriss'))
  const address = await newestOf(house)
  const page = await (await person(t, { javaScriptEnabled: false })).newPage()
  await page.goto(address)
  assert.equal(await page.locator('h1').innerText(), written.headline)
  assert.equal(await page.locator('article h2').first().innerText(), written.heading)
  const quotation = await page.locator('figure.quotation').innerText()
  for (const words of [written.quotation.slice(0, -1), written.speaker, written.role]) {
    assert.ok(quotation.includes(words), words)
  }
})

async function writeAndHandIn({ page, hands }: Seat): Promise<void> {
  await page.getByRole('heading', { name: 'المقالات' }).waitFor()
  await hands.press('n')
  await focusOn(page, 'العنوان الرئيسي')
  await hands.write(written.headline)
  // Enter goes from the headline to the standfirst, from there to the text.
  await hands.press('Enter', 'Enter')
  await focusOn(page, 'نص المقال')
  await hands.press('Control+Alt+2')
  await hands.write(written.heading)
  await hands.press('Enter')
  await hands.write(written.paragraph)
  await hands.press('Enter', 'Control+Alt+q')
  await hands.write(written.quotation)
  await hands.tabTo('صفته', 'back')
  await hands.write(written.role)
  await hands.tabTo('اسم المتحدث', 'back')
  await hands.write(written.speaker)

  await hands.tabTo('القسم')
  await hands.write('سياسة')
  await hands.press('ArrowDown', 'Enter')
  await hands.tabTo('سلّم للمراجعة', 'back')
  await hands.press('Enter')
  await focusOn(page, 'ملاحظة للمحررين')
  await hands.press('Escape')
  await focusOn(page, 'سلّم للمراجعة')
  await hands.press('Enter')
  await focusOn(page, 'ملاحظة للمحررين')
  await hands.write('راجعتُ الأسماء مع المهندس')
  await hands.tabTo('سلّم للمراجعة')
  await hands.press('Enter')
  await page.getByText('سُلّم المقال للمراجعة.').waitFor()
}

async function publish({ page, hands }: Seat): Promise<void> {
  await page.getByRole('link', { name: written.headline }).waitFor()
  while ((await hands.where()) !== written.headline) await hands.press('j')
  await hands.press('Enter')
  await page.getByText('راجعتُ الأسماء مع المهندس').waitFor()
  await hands.tabTo('انشر')
  await hands.press('Enter')
  await page.getByRole('dialog').waitFor()
  await hands.tabTo('انشر')
  await hands.press('Enter')
  await page.getByRole('dialog').getByText('رابط قصير').waitFor()
  await hands.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function newestOf({ origin }: JourneyHouse): Promise<string> {
  const home = await (await fetch(origin)).text()
  const link = new RegExp(`href="([^"]+)"[^>]*>\\s*${written.headline}`).exec(home)?.[1]
  return origin + (link ?? assert.fail('the article is on the home page'))
}

test('a moderator releases a comment and takes that back', async (t) => {
  const house = await openJourneyHouse(t)
  const articleId = await published(house.db, article(headline('خبر الميناء'), p('نص الخبر.')))
  for (const text of ['تعليق أول', 'تعليق ثان']) await comment(house, articleId, text)
  const { page, hands } = await enter(t, house, 'hind')
  await page.getByText('تعليق ثان').waitFor()
  await hands.press('j')
  assert.match(await hands.where(), /قارئ/)
  const shown = page.locator('[data-row]')
  const decided = await shown.nth(0).locator('.queue-text').innerText()

  await hands.press('r')
  await shown.nth(1).waitFor({ state: 'detached' })
  await readersSee(page, house, { articleId, comments: 1 })
  // The next comment has taken the place of the decided one, and the keys go on with it.
  assert.equal(await page.locator('[data-row]:focus').count(), 1)

  await hands.press('u')
  await shown.nth(1).waitFor()
  assert.ok((await shown.locator('.queue-text').allInnerTexts()).includes(decided))
  await readersSee(page, house, { articleId, comments: 0 })
})

test('a reader jumps over the head of a page, and comments', async (t) => {
  const house = await openJourneyHouse(t, { demo: true })
  const page = await (await person(t)).newPage()
  const hands = handsOn(page)
  await page.goto(house.origin)
  await hands.press('Tab')
  const skip = await page.locator('.skip').boundingBox()
  assert.ok(skip !== null && skip.y >= 0, 'the first stop is the skip link, and it is seen')
  await hands.press('Enter', 'Tab')
  assert.equal(await page.locator('main :focus').count(), 1)

  await page.keyboard.press('Enter')
  await page.waitForURL(/articles/)
  await hands.tabTo('الاسم')
  await hands.write('قارئ بلا فأرة')
  await hands.press('Tab')
  await hands.write('شكراً على الخبر.')
  await hands.tabTo('أرسل التعليق')
  await page.keyboard.press('Enter')
  await page.getByText('سيظهر تعليقك بعد المراجعة').first().waitFor()
})

test('nothing that opens keeps the keyboard', async (t) => {
  const house = await openJourneyHouse(t)
  const table = { kind: 'table' as const, rows: [[[{ text: 'يونيو' }], [{ text: '14' }]]] }
  await published(house.db, article(headline('خبر الميناء'), p('نص الخبر.'), table))
  const { page, hands } = await enter(t, house, 'idriss')
  await page.getByRole('link', { name: 'خبر الميناء' }).waitFor()

  await hands.press('j')
  const before = await hands.where()
  await hands.press('?')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  for (let stop = 0; stop < 6; stop += 1) {
    await hands.press('Tab')
    assert.equal(await dialog.locator(':focus').count(), 1, 'Tab stays in an open dialog')
  }
  await hands.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await page.waitForFunction((name) => document.activeElement?.textContent === name, before)

  await hands.press('Enter')
  await page.locator('.ProseMirror').waitFor()
  await hands.tabTo('نص المقال')
  await hands.press('Control+k')
  await dialog.waitFor()
  await hands.press('Escape')
  await focusOn(page, 'نص المقال')
  await hands.press('Alt+F10', 'ArrowLeft')
  assert.equal(await page.locator('[role=toolbar] :focus').count(), 1)
  await hands.press('Escape')
  await focusOn(page, 'نص المقال')
  await hands.press('Tab')
  assert.notEqual(await hands.where(), 'نص المقال', 'Tab goes on from the text')
  await hands.tabTo('نص المقال', 'back')
  await hands.press('Shift+Tab')
  assert.notEqual(await hands.where(), 'نص المقال', 'and back from it')

  await hands.tabTo('نص المقال')
  await hands.press('Control+Home', 'End', 'ArrowDown')
  // Nobody's hand is faster than the editor hearing of the cursor; a program is.
  await page.waitForTimeout(100)
  await hands.press('Shift+Tab')
  assert.equal(await hands.where(), 'عنوان الجدول', 'a table leads back to its title')
  await hands.press('Shift+Tab', 'Shift+Tab')
  assert.notEqual(await hands.where(), 'نص المقال', 'that through the text before it, and out')
})

type Seat = { page: Page; hands: Hands }

/** Signs in at the newsroom's door, by keys. */
async function enter(t: TestContext, house: JourneyHouse, who: keyof Cast): Promise<Seat> {
  const page = await (await person(t)).newPage()
  const hands = handsOn(page)
  await page.goto(`${house.origin}/newsroom/`)
  await focusOn(page, 'البريد الإلكتروني')
  await hands.write(emailOf(who))
  await hands.press('Tab')
  await hands.write(passwordOfAll)
  await hands.press('Enter')
  return { page, hands }
}

async function focusOn(page: Page, name: string): Promise<void> {
  const { where } = handsOn(page)
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if ((await where()) === name) return
    await page.waitForTimeout(50)
  }
  assert.equal(await where(), name, 'has the focus')
}

async function comment({ db }: JourneyHouse, articleId: string, text: string): Promise<void> {
  const sender = { trap: '', senderAddress: '192.0.2.7', visitor: null }
  await postComment(db, { articleId, name: 'قارئ', text, ...sender })
}

/** The screen is ahead of the house by a moment. */
async function readersSee(
  page: Page,
  { origin }: JourneyHouse,
  { articleId, comments }: { articleId: string; comments: number },
): Promise<void> {
  const count = async () => {
    const html = await (await fetch(`${origin}/a/${articleId}`)).text()
    return html.match(/class="comment-text"/g)?.length ?? 0
  }
  for (let attempt = 0; attempt < 100 && (await count()) !== comments; attempt += 1) {
    await page.waitForTimeout(50)
  }
  assert.equal(await count(), comments, 'comments that readers see')
}
