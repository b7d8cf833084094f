import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { createArticle } from '../../src/articles/create-article.ts'
import { publishArticle } from '../../src/articles/publish-article.ts'
import { addStoryline } from '../../src/storylines/add-storyline.ts'
import { article, headline, p } from '../builders.ts'
import { published } from '../published.ts'
import { person } from './browser.ts'
import { openJourneyHouse } from './house.ts'

/** A story that goes on: lines from a selection, an open one that is settled, a reader who comes back. */

const stuck = 'وبقي فتح المعبر عالقاً بينهما.'

test('a line is added from the text with two keys, settled by a second article, and marked for who comes back', async (t) => {
  const house = await openJourneyHouse(t)
  const { db, cast, origin } = house
  const text = article(headline('قمة الجسر'), p('اتفق البلدان.'), p(stuck))
  const { id: first } = await createArticle(db, cast.salma, { text })
  await publishArticle(db, cast.idriss, { id: first, expectedVersion: 1 })
  const storylineId = await addStoryline(db, cast.idriss, {
    name: 'النهر والمعبر',
    question: 'هل يُفتح المعبر؟',
  })
  const path = `${origin}/storylines/${encodeURIComponent('النهر-والمعبر')}`

  const writing = await (await house.browserOf('salma')).newPage()
  await writing.goto(`${origin}/newsroom/articles/${first}`)
  await choose(writing, stuck)
  await writing.keyboard.press('Control+Alt+m')
  await writing.getByRole('button', { name: 'ما زال عالقاً' }).waitFor()
  await writing.keyboard.press('2')
  await writing.getByText('أُضيف إلى').waitFor()

  const reader = await (await person(t)).newPage()
  await reader.goto(path)
  assert.match(await reader.locator('.storyline-open').innerText(), /وبقي فتح المعبر/)
  assert.equal(await reader.locator('.is-new').count(), 0)
  await makeLastVisitOld(reader, storylineId)

  const later = await published(db, article(headline('المعبر يُفتح'), p('فُتح المعبر اليوم.')))
  const editing = await (await house.browserOf('idriss')).newPage()
  await editing.goto(`${origin}/newsroom/storylines/${storylineId}`)
  await editing.getByRole('button', { name: /^اتُّفق عليه/ }).click()
  const dialog = editing.getByRole('dialog')
  await dialog.getByLabel('المقال', { exact: true }).click()
  await editing.getByRole('option', { name: 'المعبر يُفتح' }).click()
  await dialog.getByLabel('الجملة التي تسنده').fill('فُتح المعبر اليوم.')
  await dialog.getByRole('button', { name: 'اتُّفق عليه' }).click()
  await editing.getByText('ظل عالقاً منذ').waitFor()
  assert.ok(later !== first)

  await reader.goto(path)
  const agreed = reader.locator('.storyline-agreed .is-new')
  assert.match(await agreed.innerText(), /جديد منذ زيارتك.*ظل عالقاً منذ/s)
  assert.ok(await reader.locator('.storyline-new').isVisible())
})

/** Selects a whole paragraph by the keyboard. */
async function choose(page: Page, words: string): Promise<void> {
  await page.locator('.ProseMirror p', { hasText: words }).click()
  await page.keyboard.press('End')
  await page.keyboard.press('Shift+Home')
  await page.waitForTimeout(100)
}

/** An hour has gone by since the reader was here. */
async function makeLastVisitOld(page: Page, storylineId: string): Promise<void> {
  await page.evaluate((key) => {
    const [before, last] = (localStorage.getItem(key) ?? '').split(' ').map(Number)
    if (before === undefined || last === undefined) throw new Error('no visit was remembered')
    localStorage.setItem(key, `${before - 3_600_000} ${last - 3_600_000}`)
  }, `matbaa-storyline-${storylineId}`)
}
