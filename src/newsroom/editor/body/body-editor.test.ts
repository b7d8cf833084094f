import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openBody } from '../../../../test/open-body.ts'

const p = (text: string) => ({ kind: 'paragraph', content: [{ text }] })

test('the body is written by keyboard, in our blocks', async (t) => {
  const { page, keyboard, written, blocks, selectionIsHeard } = await openBody(t)

  await written('chords make headings, quotations and open questions', async () => {
    await keyboard.press('Control+Alt+2')
    await keyboard.type('بداية مسار')
    await keyboard.press('Enter')
    await keyboard.press('Control+Alt+q')
    await keyboard.type('لم نتفق')
    await keyboard.press('Enter')
    await keyboard.type('وأضاف')
    await keyboard.press('Enter')
    await keyboard.press('Control+Alt+o')
    await keyboard.type('متى؟')
    assert.deepEqual(await blocks(), [
      { kind: 'heading', level: 2, content: [{ text: 'بداية مسار' }] },
      { kind: 'quotation', content: [{ text: 'لم نتفق' }] },
      p('وأضاف'),
      { kind: 'openQuestion', content: [{ text: 'متى؟' }] },
    ])
  })

  await written('a quotation takes its speaker, role and occasion from the keyboard', async () => {
    await keyboard.press('Control+Alt+q')
    await keyboard.type('لم نتفق')
    await keyboard.press('Tab')
    await keyboard.type('ندوة')
    await keyboard.press('Escape')
    await keyboard.press('Shift+Tab')
    await keyboard.type('رئيس الوفد')
    await keyboard.press('Shift+Tab')
    await keyboard.type('سمير "الوالي"')
    await keyboard.press('Enter')
    await keyboard.type('بعد ')
    await page.getByLabel('اللغة التي قيل بها الكلام').selectOption('en')
    assert.deepEqual(await blocks(), [
      {
        kind: 'quotation',
        content: [{ text: 'بعد لم نتفق' }],
        speaker: { name: 'سمير “الوالي”', role: 'رئيس الوفد' },
        occasion: 'ندوة',
        spokenLanguage: 'en',
      },
    ])
  })

  await written('a slash at the start of a line opens the blocks', async () => {
    await keyboard.type('/سؤال')
    assert.equal(await page.getByRole('option').count(), 1)
    await keyboard.press('Enter')
    await keyboard.type('متى؟')
    assert.deepEqual(await blocks(), [{ kind: 'openQuestion', content: [{ text: 'متى؟' }] }])
  })

  await written('the blocks open by a chord, and Escape shuts them', async () => {
    await keyboard.press('Control+/')
    await keyboard.press('ArrowDown')
    await keyboard.press('Escape')
    assert.equal(await page.getByRole('listbox').count(), 0)
    await keyboard.press('Control+/')
    await keyboard.press('ArrowDown')
    await keyboard.press('Enter')
    await keyboard.type('عنوان')
    assert.deepEqual(await blocks(), [{ kind: 'heading', level: 2, content: [{ text: 'عنوان' }] }])
  })

  await written(
    'a list grows by Enter, ends at an empty point, and joins by Backspace',
    async () => {
      await keyboard.type('- أول')
      await keyboard.press('Enter')
      await keyboard.type('ثان')
      await keyboard.press('Enter')
      await keyboard.press('Enter')
      await keyboard.type('بعدها')
      assert.deepEqual(await blocks(), [
        { kind: 'list', ordered: false, items: [[{ text: 'أول' }], [{ text: 'ثان' }]] },
        p('بعدها'),
      ])
      await page.locator('.ProseMirror li').last().click()
      await keyboard.press('Home')
      await selectionIsHeard()
      await keyboard.press('Backspace')
      assert.deepEqual((await blocks())[0], {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'أولثان' }]],
      })
      await keyboard.press('Home')
      await selectionIsHeard()
      await keyboard.press('Backspace')
      assert.deepEqual((await blocks())[0], p('أولثان'))
    },
  )

  await written('a link is asked for by Ctrl+K, and one goes on writing after it', async () => {
    await keyboard.type('التقرير')
    await keyboard.press('Control+a')
    await keyboard.press('Control+k')
    await page.getByLabel('العنوان', { exact: true }).waitFor()
    await keyboard.type('javascript:alert(1)')
    await keyboard.press('Enter')
    await page.getByText('ليس هذا عنواناً صالحاً على الويب.').waitFor()
    await keyboard.press('Control+a')
    await keyboard.type('example.org')
    await keyboard.press('Enter')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.waitForFunction(() => document.activeElement?.classList.contains('ProseMirror'))
    await keyboard.press('End')
    await selectionIsHeard()
    await keyboard.type(' نُشر')
    assert.deepEqual(await blocks(), [
      {
        kind: 'paragraph',
        content: [
          { text: 'التقرير', marks: [{ kind: 'link', href: 'https://example.org/' }] },
          { text: ' نُشر' },
        ],
      },
    ])
  })

  await written('a table is filled cell by cell, and takes its title', async () => {
    await keyboard.type('/جدول')
    await keyboard.press('Enter')
    for (const cell of ['الشهر', 'الصيد', 'يوليوز', '12']) {
      await keyboard.type(cell)
      await keyboard.press('Tab')
    }
    await page.getByRole('button', { name: 'احذف الصف' }).click()
    await page.getByLabel('عنوان الجدول').fill('صيد الصيف')
    assert.deepEqual(await blocks(), [
      {
        kind: 'table',
        header: true,
        caption: 'صيد الصيف',
        rows: [
          [[{ text: 'الشهر' }], [{ text: 'الصيد' }]],
          [[{ text: 'يوليوز' }], [{ text: '12' }]],
        ],
      },
    ])
  })

  await written(
    'an empty line and an Arabic one run right to left, a Latin one left to right',
    async () => {
      await keyboard.type('BBC News')
      await keyboard.press('Enter')
      await keyboard.type('BBC بالعربية'.slice(4))
      await keyboard.press('Enter')
      const directions = await page
        .locator('.ProseMirror > p')
        .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).direction))
      assert.deepEqual(directions, ['ltr', 'rtl', 'rtl'])
    },
  )
})
