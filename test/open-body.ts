import type { TestContext } from 'node:test'
import type { Page } from 'playwright-core'
import type { Body } from '../src/articles/body.ts'
import { inChromium } from './in-chromium.ts'

const script = `
  import { DirectionProvider, MantineProvider } from '@mantine/core'
  import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
  import { createRoot } from 'react-dom/client'
  import { useState } from 'react'
  import { MeProvider } from '../src/newsroom/me.tsx'
  import { BodyEditor } from '../src/newsroom/editor/body-editor.tsx'
  import '../src/newsroom/look.css'
  function Page() {
    const [body, setBody] = useState({ schema: 1, blocks: [] })
    Object.assign(window, { body, setBody })
    return <BodyEditor value={body} onChange={setBody} />
  }
  createRoot(document.getElementById('newsroom')).render(
    <DirectionProvider initialDirection="rtl"><MantineProvider getStyleNonce={() => 'of-the-test'}>
      <QueryClientProvider client={new QueryClient()}>
        <MeProvider otherwise="out"><Page /></MeProvider>
      </QueryClientProvider>
    </MantineProvider></DirectionProvider>)
`
const settings = {
  accent: '#0b5a5c',
  quotationMarks: 'curly',
  country: 'MA',
  digits: 'western',
  timeZone: 'UTC',
  hijriOffset: 0,
}
const me = {
  staff: { id: '1', name: 'سلمى', role: 'reporter' },
  permissions: [],
  paper: { settings },
}
type Window = { body: Body; setBody(body: Body): void }

/** A body open in the newsroom's editor, the cursor in it. */
export async function openBody(t: TestContext) {
  const page = await inChromium(t, { script, beside: import.meta.url }, { '/api/me': me })
  page.setDefaultTimeout(8000)
  await page.locator('.ProseMirror').click()
  return {
    page,
    keyboard: page.keyboard,
    /** One thing written into an empty body. */
    written: (name: string, work: () => Promise<void>) =>
      t.test(name, async () => {
        await page.evaluate(() => (window as unknown as Window).setBody({ schema: 1, blocks: [] }))
        await page.locator('.ProseMirror').focus()
        await work()
      }),
    blocks: async () => (await page.evaluate(() => (window as unknown as Window).body)).blocks,
    text: () => page.locator('.ProseMirror').innerText(),
    paste: (type: 'text/html' | 'text/plain', text: string) => paste(page, type, text),
    /** The browser tells of a moved cursor a moment later; no hand is faster than that. */
    selectionIsHeard: () => page.evaluate(() => new Promise((done) => setTimeout(done, 50))),
  }
}

function paste(page: Page, type: string, text: string): Promise<void> {
  return page.evaluate(
    ([kind, data]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(kind as string, data as string)
      const event = { clipboardData, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new ClipboardEvent('paste', event))
    },
    [type, text],
  )
}
