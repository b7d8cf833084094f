import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import type { Page, Request } from 'playwright-core'
import { inChromium } from '../../../test/in-chromium.ts'
import { blankText } from '../../articles/article.ts'

const script = `
  import { DirectionProvider, MantineProvider } from '@mantine/core'
  import { Notifications } from '@mantine/notifications'
  import { createRoot } from 'react-dom/client'
  import { QueryClientProvider } from '@tanstack/react-query'
  import { newAnswers } from '../ask.ts'
  import { MeProvider } from '../me.tsx'
  import { ArticleEditor } from './article-editor.tsx'
  import '../look.css'
  createRoot(document.getElementById('newsroom')).render(
    <DirectionProvider initialDirection="rtl"><MantineProvider getStyleNonce={() => 'of-the-test'}>
      <QueryClientProvider client={newAnswers()}><Notifications />
        <MeProvider otherwise="out"><ArticleEditor id="1" /></MeProvider>
      </QueryClientProvider>
    </MantineProvider></DirectionProvider>)
`
const body = (text: string) => ({
  schema: 1,
  blocks: [{ kind: 'paragraph', content: [{ text }] }],
})

/** A house that keeps one article, and a colleague's browser open on it. */
async function openArticle(t: TestContext, role: 'editor' | 'reporter' = 'editor') {
  const nadia = { id: '9', name: 'نادية' }
  const house = {
    isAway: false,
    asked: [] as {
      method: string
      path: string
      ifMatch?: string
      sent: Record<string, unknown>
    }[],
    article: {
      id: '1',
      version: 1,
      state: 'draft',
      url: null as string | null,
      shortUrl: 'http://newsroom.test/a/1',
      note: null,
      scheduledFor: null,
      publishedAt: null as string | null,
      updatedAt: null,
      publishedVersion: null as number | null,
      createdBy: { id: '1', name: 'سلمى' },
      createdAt: '2026-08-16T10:00:00Z',
      savedBy: { id: '1', name: 'سلمى' },
      savedAt: '2026-08-16T10:00:00Z',
      ...blankText,
      headline: 'قمة الساحل',
      body: body('وصل الوفد'),
    },
    /** Somebody else saves. */
    change(part: Record<string, unknown>) {
      Object.assign(house.article, part, { version: house.article.version + 1, savedBy: nadia })
    },
  }
  const none = { items: [], total: 0, next: null }
  const hear = (request: Request) => {
    const ifMatch = request.headers()['if-match']
    house.asked.push({
      method: request.method(),
      path: new URL(request.url()).pathname,
      ...(ifMatch === undefined ? {} : { ifMatch }),
      sent: (request.postDataJSON() as Record<string, unknown> | null) ?? {},
    })
    return ifMatch === undefined || ifMatch === `"${house.article.version}"`
  }
  const stale = () => ({
    status: 412,
    json: {
      error: { code: 'version-stale', message: 'قديم', details: { current: house.article } },
    },
  })
  const page = await inChromium(
    t,
    { script, beside: import.meta.url },
    {
      '/api/me': {
        staff: { id: '1', name: 'سلمى', role },
        permissions: [],
        paper: {
          settings: {
            accent: '#0b5a5c',
            quotationMarks: 'curly',
            country: 'MA',
            digits: 'western',
            timeZone: 'UTC',
            hijriOffset: 0,
          },
        },
      },
      '/api/sections': none,
      '/api/tags': none,
      '/api/authors': none,
      '/api/articles/1': (request: Request) => {
        if (house.isAway) return null
        const isCurrent = hear(request)
        if (request.method() === 'GET') return { status: 200, json: house.article }
        if (!isCurrent) return stale()
        const { origin: _, ...text } = request.postDataJSON() as Record<string, unknown>
        house.change(text)
        house.article.savedBy = { id: '1', name: 'سلمى' }
        return { status: 200, json: house.article }
      },
      '/api/articles/1/publication': (request: Request) => {
        if (!hear(request)) return stale()
        Object.assign(house.article, {
          state: 'published',
          url: 'http://newsroom.test/articles/%D9%82%D9%85%D8%A9',
          publishedAt: '2026-08-16T11:00:00Z',
          publishedVersion: house.article.version,
        })
        return { status: 201, json: house.article }
      },
    },
  )
  page.setDefaultTimeout(8000)
  await page.locator('.ProseMirror').waitFor()
  const saves = () => house.asked.filter(({ method }) => method === 'PUT')
  return { page, house, saves, headline: page.getByLabel('العنوان الرئيسي') }
}

const textIn = (page: Page) => page.locator('.ProseMirror').innerText()

test('what is typed is saved by itself, over the version it was typed on', async (t) => {
  const { page, saves } = await openArticle(t)
  await page.locator('.ProseMirror').click()
  await page.keyboard.press('End')
  await page.keyboard.type(' مساءً')
  await page.getByText('لم يُحفظ بعد').waitFor()
  await page.getByText('لم يُحفظ بعد').waitFor({ state: 'detached' })
  await page.getByText(/^حُفظ \d\d:\d\d$/).waitFor()
  assert.equal(saves().length, 1)
  assert.equal(saves()[0]?.ifMatch, '"1"')
  assert.equal(saves()[0]?.sent['origin'], 'autosave')
  assert.deepEqual(saves()[0]?.sent['body'], body('وصل الوفد مساءً'))
})

test('Ctrl+S saves at once, as a revision of its own', async (t) => {
  const { page, saves, headline } = await openArticle(t)
  await headline.fill('قمة ثانية')
  await page.keyboard.press('Control+s')
  await page.getByText(/^حُفظ/).waitFor()
  assert.deepEqual(
    saves().map(({ sent }) => [sent['headline'], sent['origin']]),
    [['قمة ثانية', 'save']],
  )
})

test('publishing sends what is typed first, then shows the two addresses', async (t) => {
  const { page, house, headline } = await openArticle(t)
  await headline.fill('قمة ثانية')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('dialog').getByText('لم يُختر قسم').waitFor()
  await page.getByRole('dialog').getByRole('button', { name: 'انشر' }).click()
  await page.getByRole('link', { name: 'http://newsroom.test/articles/قمة' }).waitFor()
  await page.getByRole('link', { name: 'http://newsroom.test/a/1' }).waitFor()
  assert.deepEqual(
    house.asked.slice(1).map(({ method, path, ifMatch }) => [method, path, ifMatch]),
    [
      ['PUT', '/api/articles/1', '"1"'],
      ['POST', '/api/articles/1/publication', '"2"'],
    ],
  )
  assert.equal(house.article.headline, 'قمة ثانية')
})

test('an article without a headline or a text is not sent to be published', async (t) => {
  const { page, headline } = await openArticle(t)
  await headline.fill('')
  await page.keyboard.press('Control+Enter')
  await page.getByText('لا عنوان للمقال').waitFor()
  assert.ok(await page.getByRole('dialog').getByRole('button', { name: 'انشر' }).isDisabled())
})

test('a reporter hands in and cannot publish', async (t) => {
  const { page } = await openArticle(t, 'reporter')
  assert.equal(await page.getByRole('button', { name: 'انشر', exact: true }).count(), 0)
  await page.keyboard.press('Control+Enter')
  await page.getByLabel('ملاحظة للمحررين').waitFor()
})

test('a colleague who saved meanwhile is shown beside one’s own text, and mine saves over theirs', async (t) => {
  const { page, house, saves, headline } = await openArticle(t)
  house.change({ headline: 'قمة نادية', body: body('وصل الوفد متأخراً') })
  await headline.fill('قمة سلمى')
  const dialog = page.getByRole('dialog')
  await dialog.getByText('قمة').first().waitFor()
  assert.deepEqual(await dialog.locator('mark').allInnerTexts(), ['سلمى', 'نادية', ' متأخراً'])
  assert.equal(house.article.headline, 'قمة نادية')
  await dialog.getByRole('button', { name: 'اعتمد نصّي' }).click()
  await page.getByText(/^حُفظ/).waitFor()
  assert.equal(saves().at(-1)?.ifMatch, '"2"')
  assert.deepEqual([house.article.headline, house.article.body], ['قمة سلمى', body('وصل الوفد')])
})

test('of two texts each field can be taken from the one that has it better', async (t) => {
  const { page, house, headline } = await openArticle(t)
  house.change({ headline: 'قمة نادية', body: body('وصل الوفد متأخراً') })
  await headline.fill('قمة سلمى')
  const dialog = page.getByRole('dialog')
  await dialog
    .getByRole('radiogroup', { name: 'النص', exact: true })
    .getByLabel(/نص .*نادية/)
    .click()
  await dialog.getByRole('button', { name: 'اعتمد ما علّمته' }).click()
  await page.getByText(/^حُفظ/).waitFor()
  assert.deepEqual(
    [house.article.headline, house.article.body],
    ['قمة سلمى', body('وصل الوفد متأخراً')],
  )
  assert.equal(await textIn(page), 'وصل الوفد متأخراً')
})

test('theirs takes the place of mine, and nothing is saved', async (t) => {
  const { page, house, saves, headline } = await openArticle(t)
  house.change({ headline: 'قمة نادية' })
  await headline.fill('قمة سلمى')
  await page.getByRole('button', { name: /اعتمد نص .*نادية/ }).click()
  await page.getByText(/^حُفظ/).waitFor()
  assert.equal(await headline.inputValue(), 'قمة نادية')
  assert.equal(saves().length, 1)
})

test('without a network the text stays on the device, and goes when the house is back', async (t) => {
  const { page, house, headline } = await openArticle(t)
  house.isAway = true
  await headline.fill('بلا شبكة')
  await page.getByText('بلا اتصال: محفوظ على هذا الجهاز').waitFor()
  house.isAway = false
  await page.getByRole('button', { name: 'حاول الآن' }).click()
  await page.getByText(/^حُفظ/).waitFor()
  assert.equal(house.article.headline, 'بلا شبكة')
})

test('a closed browser loses nothing: its text is offered beside the house’s', async (t) => {
  const { page, house, headline } = await openArticle(t)
  house.isAway = true
  await headline.fill('قمة لم تُحفظ')
  await page.waitForTimeout(600)
  const next = await page.context().newPage()
  await page.close()
  house.isAway = false
  await next.goto('http://newsroom.test/')
  await next.getByRole('heading', { name: 'على هذا الجهاز نص لم يُحفظ' }).waitFor()
  await next.getByRole('button', { name: /اعتمد نص هذا الجهاز/ }).click()
  await next.getByText(/^حُفظ/).waitFor()
  assert.equal(house.article.headline, 'قمة لم تُحفظ')
  await next.reload()
  await next.locator('.ProseMirror').waitFor()
  assert.equal(await next.getByLabel('العنوان الرئيسي').inputValue(), 'قمة لم تُحفظ')
})
