import type { TestContext } from 'node:test'
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core'
import { findBrowser } from '../find-browser.ts'

let browser: Promise<Browser> | undefined

export function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return browser
}

/** A browser of one person: cookies and storage of their own, closed after the test. */
export async function person(
  t: TestContext,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await (
    await openBrowser()
  ).newContext({
    locale: 'ar-MA',
    viewport: { width: 1280, height: 900 },
    ...options,
  })
  context.setDefaultTimeout(15_000)
  t.after(() => context.close())
  return context
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close()
}
