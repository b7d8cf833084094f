import assert from 'node:assert/strict'
import test from 'node:test'
import { article, headline, p, quotation } from '../builders.ts'
import { published } from '../published.ts'
import { openJourneyHouse } from './house.ts'

test('an editor adds a speaker with an office, merges another spelling, and readers find all in one page', async (t) => {
  const house = await openJourneyHouse(t)
  const said = (words: string, name: string) =>
    article(headline(`خبر عن ${words}`), p('نص.'), quotation(words, { name }))
  await published(house.db, said('سنبني الجسر', 'سعاد بناني'))
  await published(house.db, said('ثم نحفر النفق', 'سعاد بنّاني التازي'))
  const page = await (await house.browserOf('idriss')).newPage()

  await page.goto(`${house.origin}/newsroom/people`)
  for (const name of ['سعاد بنّاني التازي', 'سعاد بناني']) {
    await page.getByRole('button', { name: 'شخص جديد' }).click()
    await page.getByLabel('الاسم', { exact: true }).fill(name)
    await page.getByRole('button', { name: 'احفظ', exact: true }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.locator('.rows strong', { hasText: name }).first().waitFor()
  }

  await page.getByRole('button', { name: 'المناصب سعاد بناني', exact: true }).click()
  const offices = page.getByRole('dialog')
  await offices.getByLabel('المنصب', { exact: true }).fill('وزيرة النقل')
  await offices.getByLabel('من يوم').fill('2021-10-08')
  await offices.getByLabel('إلى يوم').fill('2020-10-08')
  await offices.getByRole('button', { name: 'أضف' }).click()
  await offices.getByText('لا ينتهي المنصب قبل أن يبدأ.').waitFor()
  await offices.getByLabel('إلى يوم').fill('')
  await offices.getByRole('button', { name: 'أضف' }).click()
  await offices.getByRole('button', { name: 'احذف المنصب وزيرة النقل' }).waitFor()
  await page.keyboard.press('Escape')
  await offices.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: 'ادمج سعاد بنّاني التازي' }).click()
  const merge = page.getByRole('dialog')
  await merge.getByRole('combobox', { name: 'في من؟' }).fill('سعاد')
  await page.getByRole('option', { name: 'سعاد بناني', exact: true }).click()
  await merge.getByText(/ويقود رابطه القديم إلى الصفحة الباقية/).waitFor()
  await merge.getByRole('button', { name: 'ادمج', exact: true }).click()
  await merge.waitFor({ state: 'detached' })
  await page.locator('.rows strong', { hasText: 'التازي' }).waitFor({ state: 'detached' })
  assert.equal(await page.locator('.rows > li').count(), 1)

  await page.goto(`${house.origin}/people/${encodeURIComponent('سعاد-بناني-التازي')}`)
  assert.equal(new URL(page.url()).pathname, encodeURI('/people/سعاد-بناني'))
  assert.deepEqual(await page.locator('.sayings blockquote').allTextContents(), [
    '“ثم نحفر النفق”',
    '“سنبني الجسر”',
  ])
  await page.getByRole('searchbox', { name: 'ابحث في هذه الأقوال' }).fill('نَحفِر')
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=/)
  assert.equal(await page.locator('.sayings > li').count(), 1)
  await page.locator('.saying-articles a').click()
  await page.locator('.speaker-name a').click()
  await page.waitForURL(/\/people\//)
})

test('a reporter adds an occasion with who took part', async (t) => {
  const house = await openJourneyHouse(t)
  const page = await (await house.browserOf('salma')).newPage()
  await page.goto(`${house.origin}/newsroom/occasions`)
  await page.getByRole('button', { name: 'مناسبة جديدة' }).click()
  await page.getByLabel('العنوان', { exact: true }).fill('ندوة الميناء')
  await page.getByLabel('يوم البدء').fill('2026-03-01')
  await page.getByLabel('المدة بالدقائق').fill('45')
  await page.getByRole('button', { name: 'احفظ', exact: true }).click()
  await page.getByText('ندوة صحفية · الأحد 1 مارس 2026').waitFor()
})
