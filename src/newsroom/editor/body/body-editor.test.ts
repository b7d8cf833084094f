import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import { inChromium } from '../../../../test/in-chromium.ts'
import type { Body } from '../../../articles/body.ts'

const script = `
  import { DirectionProvider, MantineProvider } from '@mantine/core'
  import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
  import { createRoot } from 'react-dom/client'
  import { useState } from 'react'
  import { MeProvider } from '../../me.tsx'
  import { BodyEditor } from '../body-editor.tsx'
  import '../../look.css'
  function Page() {
    const [body, setBody] = useState({ schema: 1, blocks: [] })
    Object.assign(window, { body, setBody })
    return <BodyEditor value={body} onChange={setBody} />
  }
  createRoot(document.getElementById('newsroom')).render(
    <DirectionProvider initialDirection="rtl"><MantineProvider getStyleNonce={() => 'of-the-test'}>
      <QueryClientProvider client={new QueryClient()}><MeProvider otherwise="out"><Page /></MeProvider></QueryClientProvider>
    </MantineProvider></DirectionProvider>)
`
const me = {
  staff: { id: '1', name: 'سلمى', role: 'reporter' },
  permissions: [],
  paper: {
    settings: {
      quotationMarks: 'curly',
      country: 'MA',
      digits: 'western',
      timeZone: 'UTC',
      hijriOffset: 0,
    },
  },
}

async function bodyEditor(t: TestContext) {
  const page = await inChromium(t, { script, beside: import.meta.url }, { '/api/me': me })
  await page.locator('.ProseMirror').click()
  return page
}

const bodyIn = (page: Page) => page.evaluate(() => (window as unknown as { body: Body }).body)
const textIn = (page: Page) => page.locator('.ProseMirror').innerText()
const blocksIn = async (page: Page) => (await bodyIn(page)).blocks
const p = (text: string) => ({ kind: 'paragraph', content: [{ text }] })

async function paste(page: Page, type: 'text/html' | 'text/plain', text: string): Promise<void> {
  await page.evaluate(
    ([kind, data]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(kind as string, data as string)
      const event = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event))
    },
    [type, text],
  )
}

/** The browser tells of a moved cursor a moment later; no hand is faster than that. */
const selectionIsHeard = (page: Page) =>
  page.evaluate(() => new Promise((done) => setTimeout(done, 50)))

/** Where the letters of the first line that holds `text` stand, from the left. */
async function placesOf(page: Page, text: string): Promise<number[]> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('.ProseMirror') as Element,
      NodeFilter.SHOW_TEXT,
    )
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1
      if (at === -1) continue
      return [...wanted].map((_, place) => {
        const range = document.createRange()
        range.setStart(walker.currentNode, at + place)
        range.setEnd(walker.currentNode, at + place + 1)
        const { left, right } = range.getBoundingClientRect()
        return (left + right) / 2
      })
    }
    return []
  }, text)
}

test('the body is written by keyboard, in our blocks', async (t) => {
  const page = await bodyEditor(t)
  page.setDefaultTimeout(5000)
  const { keyboard } = page
  const written = (name: string, work: () => Promise<void>) =>
    t.test(name, async () => {
      await page.evaluate(() =>
        (window as unknown as { setBody(body: Body): void }).setBody({ schema: 1, blocks: [] }),
      )
      await page.locator('.ProseMirror').focus()
      await work()
    })

  await written('a typed quotation mark turns the right way, also after a tatweel', async () => {
    await keyboard.type('وصفه بـ"التفاهم" و"الوعد"')
    assert.equal(await textIn(page), 'وصفه بـ“التفاهم” و“الوعد”')
    const [tatweel, opening, word, ...rest] = await placesOf(page, 'ـ“التفاهم”')
    const line = [tatweel, opening, word, ...rest] as number[]
    assert.equal(line.length, 10)
    assert.deepEqual(
      line,
      line.toSorted((a, b) => b - a),
      'each mark stands to the left of what is read before it',
    )
  })

  await written('Ctrl+Z gives back the straight mark, and only that', async () => {
    await keyboard.type('قال "')
    await keyboard.press('Control+z')
    assert.equal(await textIn(page), 'قال "')
    await keyboard.press('Control+Shift+z')
    await keyboard.type('نعم')
    await keyboard.press('Control+z')
    assert.equal(await textIn(page), 'قال “')
  })

  await written('a mark typed over chosen words puts them in marks', async () => {
    await keyboard.type('نعم')
    await keyboard.press('Control+a')
    await keyboard.type('"')
    assert.equal(await textIn(page), '“نعم”')
    await keyboard.press('Control+b')
    assert.deepEqual(await blocksIn(page), [
      {
        kind: 'paragraph',
        content: [{ text: '“' }, { text: 'نعم', marks: [{ kind: 'strong' }] }, { text: '”' }],
      },
    ])
  })

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
    assert.deepEqual(await blocksIn(page), [
      { kind: 'heading', level: 2, content: [{ text: 'بداية مسار' }] },
      { kind: 'quotation', content: [{ text: 'لم نتفق' }] },
      p('وأضاف'),
      { kind: 'openQuestion', content: [{ text: 'متى؟' }] },
    ])
  })

  await written('a quotation takes its speaker, role and occasion from the keyboard', async () => {
    await keyboard.press('Control+Alt+q')
    await keyboard.type('لم نتفق')
    await page.getByLabel('اسم المتحدث').focus()
    await keyboard.type('سمير "الوالي"')
    await keyboard.press('Tab')
    await keyboard.type('رئيس الوفد')
    await keyboard.press('Enter')
    await keyboard.type(' بعد')
    await page.getByLabel('اللغة التي قيل بها الكلام').selectOption('en')
    assert.deepEqual(await blocksIn(page), [
      {
        kind: 'quotation',
        content: [{ text: ' بعدلم نتفق' }],
        speaker: { name: 'سمير “الوالي”', role: 'رئيس الوفد' },
        spokenLanguage: 'en',
      },
    ])
  })

  await written('a straight mark comes back in a field too', async () => {
    await keyboard.press('Control+Alt+q')
    await page.getByLabel('اسم المتحدث').focus()
    await keyboard.type('بـ"')
    assert.equal(await page.getByLabel('اسم المتحدث').inputValue(), 'بـ“')
    await keyboard.press('Control+z')
    assert.equal(await page.getByLabel('اسم المتحدث').inputValue(), 'بـ"')
  })

  await written('a slash at the start of a line opens the blocks', async () => {
    await keyboard.type('/سؤال')
    assert.equal(await page.getByRole('option').count(), 1)
    await keyboard.press('Enter')
    await keyboard.type('متى؟')
    assert.deepEqual(await blocksIn(page), [{ kind: 'openQuestion', content: [{ text: 'متى؟' }] }])
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
    assert.deepEqual(await blocksIn(page), [
      { kind: 'heading', level: 2, content: [{ text: 'عنوان' }] },
    ])
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
      assert.deepEqual(await blocksIn(page), [
        { kind: 'list', ordered: false, items: [[{ text: 'أول' }], [{ text: 'ثان' }]] },
        p('بعدها'),
      ])
      await page.locator('.ProseMirror li').last().click()
      await keyboard.press('Home')
      await selectionIsHeard(page)
      await keyboard.press('Backspace')
      assert.deepEqual((await blocksIn(page))[0], {
        kind: 'list',
        ordered: false,
        items: [[{ text: 'أولثان' }]],
      })
      await keyboard.press('Home')
      await selectionIsHeard(page)
      await keyboard.press('Backspace')
      assert.deepEqual((await blocksIn(page))[0], p('أولثان'))
    },
  )

  await written('lines pasted into a list are points of it', async () => {
    await keyboard.type('1. ')
    await paste(page, 'text/plain', 'أول\nثان')
    assert.deepEqual(await blocksIn(page), [
      { kind: 'list', ordered: true, items: [[{ text: 'أول' }], [{ text: 'ثان' }]] },
    ])
  })

  await written('lines pasted into a quotation are lines of it', async () => {
    await keyboard.press('Control+Alt+q')
    await paste(page, 'text/plain', 'أول\nثان')
    assert.deepEqual(await blocksIn(page), [{ kind: 'quotation', content: [{ text: 'أول\nثان' }] }])
  })

  await written('a paragraph pasted into a sentence flows into it', async () => {
    await keyboard.type('قال و')
    await paste(page, 'text/html', '<p style="color:red"><b>أضاف</b></p>')
    await keyboard.type(' ثم')
    assert.deepEqual(await blocksIn(page), [
      {
        kind: 'paragraph',
        content: [{ text: 'قال و' }, { text: 'أضاف ثم', marks: [{ kind: 'strong' }] }],
      },
    ])
  })

  await written('an address pasted over words makes them a link', async () => {
    await keyboard.type('التقرير')
    await keyboard.press('Control+a')
    await paste(page, 'text/plain', 'https://example.org/a')
    assert.deepEqual(await blocksIn(page), [
      {
        kind: 'paragraph',
        content: [{ text: 'التقرير', marks: [{ kind: 'link', href: 'https://example.org/a' }] }],
      },
    ])
  })

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
    await selectionIsHeard(page)
    await keyboard.type(' نُشر')
    assert.deepEqual(await blocksIn(page), [
      {
        kind: 'paragraph',
        content: [
          { text: 'التقرير', marks: [{ kind: 'link', href: 'https://example.org/' }] },
          { text: ' نُشر' },
        ],
      },
    ])
  })

  await written('the address of a post on its own line is offered as an embed', async () => {
    await paste(page, 'text/plain', 'https://youtu.be/abcDEF12345')
    await page.getByRole('button', { name: 'ضمّن منشور يوتيوب هنا' }).waitFor()
    await keyboard.press('Alt+Enter')
    assert.deepEqual(await blocksIn(page), [
      { kind: 'embed', provider: 'youtube', url: 'https://youtu.be/abcDEF12345' },
    ])
    await keyboard.type('بعده')
    assert.deepEqual((await blocksIn(page))[1], p('بعده'))
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
    assert.deepEqual(await blocksIn(page), [
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

  await written('blocks copied within the editor keep their fields', async () => {
    await keyboard.press('Control+Alt+q')
    await keyboard.type('لم نتفق')
    await page.getByLabel('اسم المتحدث').fill('سمير')
    await page.locator('.ProseMirror').focus()
    await keyboard.press('Control+a')
    const html = await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      const event = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('copy', event))
      return clipboardData.getData('text/html')
    })
    await keyboard.press('Backspace')
    await paste(page, 'text/html', html)
    assert.deepEqual((await blocksIn(page))[0], {
      kind: 'quotation',
      content: [{ text: 'لم نتفق' }],
      speaker: { name: 'سمير' },
    })
  })
})
