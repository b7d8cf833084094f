import assert from 'node:assert/strict'
import test from 'node:test'
import { article, dateline, headline, p, standfirst, strong } from '../builders.ts'
import { published } from '../published.ts'
import { person } from './browser.ts'
import { openJourneyHouse } from './house.ts'

test('an editor corrects a wording and readers see what it was, without script', async (t) => {
  const house = await openJourneyHouse(t)
  const id = await published(
    house.db,
    article(
      headline('ساعتان من الحوار في ناريا'),
      standfirst('شهدت مدينة ناريا قمة بين الرئيسين دون اتفاق.'),
      dateline('ناريا'),
      p('انتهت القمة في ', strong('مدينة'), ' ناريا مساء أمس دون إعلان اتفاق.'),
    ),
  )
  const desk = await (await house.browserOf('idriss')).newPage()
  await desk.goto(`${house.origin}/newsroom/articles/${id}`)
  await desk.getByRole('button', { name: 'إجراءات أخرى' }).click()
  await desk.getByRole('menuitem', { name: 'تصحيح' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByLabel('نص الإشعار').fill('ناريا ولاية وليست مدينة.')
  await dialog.getByLabel('أصحّح كلمات في النص المنشور').check()
  await dialog.getByLabel('الكلمات كما هي').fill('مدينة ناريا')
  await dialog.getByLabel('ما يحل محلها').fill('ولاية ناريا')
  await dialog.getByText('يتغيّر موضعان:').waitFor()
  await dialog.getByRole('button', { name: 'انشر الإشعار' }).click()
  await desk.getByText('نُشر الإشعار.').waitFor()
  assert.match(await desk.locator('.ProseMirror').innerText(), /ولاية ناريا مساء أمس/)
  await desk.getByRole('button', { name: 'إجراءات أخرى' }).click()
  await desk.getByRole('menuitem', { name: 'تصحيح' }).click()
  await dialog.getByText(house.cast.idriss.name).waitFor()

  const reader = await (await person(t, { javaScriptEnabled: false })).newPage()
  await reader.goto(`${house.origin}/a/${id}`)
  const notice = reader.getByLabel('إشعارات على هذا المقال')
  assert.match(await notice.innerText(), /تصحيح[^]*ناريا ولاية وليست مدينة\.[^]*كان:[^]*صار:/)
  await reader.getByRole('link', { name: 'اطلع على النسخ المنشورة' }).click()
  assert.match(await reader.locator('#differences').innerText(), /من النسخة 1 إلى النسخة 2/)
  await reader.getByRole('link', { name: 'التصحيحات', exact: true }).click()
  await reader.getByRole('link', { name: 'ساعتان من الحوار في ناريا' }).click()
  assert.match(reader.url(), /#correction-\d+$/)
})
