import type { TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium, type Page } from 'playwright-core'
import { findBrowser } from './find-browser.ts'

/** As the newsroom has it: see src/http/newsroom-app.ts. */
const policy = [
  `default-src 'none'`,
  `script-src 'self'`,
  `style-src-elem 'self' 'nonce-of-the-test'`,
  `style-src-attr 'unsafe-inline'`,
  `img-src 'self' data: blob:`,
  `font-src 'self'`,
  `connect-src 'self'`,
].join('; ')

/**
 * A page of Chromium that runs `script` (its imports relative to `beside`) under the newsroom's
 * policy; what it asks of the house is answered from `answers`, by path.
 */
export async function inChromium(
  t: TestContext,
  script: string,
  beside: string | URL,
  answers: Record<string, unknown> = {},
): Promise<Page> {
  const { outputFiles } = await build({
    stdin: { contents: script, resolveDir: fileURLToPath(new URL('.', beside)), loader: 'tsx' },
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: fileURLToPath(new URL('../tsconfig.browser.json', import.meta.url)),
    outdir: '/out',
    assetNames: '[name]',
    publicPath: '/',
    loader: { '.woff2': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
  })
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  t.after(() => browser.close())
  const page = await browser.newPage()
  page.on('pageerror', (error) => t.diagnostic(`page: ${error.stack ?? error.message}`))
  await page.route('http://newsroom.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === '/') {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: { 'content-security-policy': policy },
        body: pageOf(),
      })
    }
    if (pathname in answers) return route.fulfill({ json: answers[pathname] })
    const name = pathname.slice(1)
    const file = outputFiles.find((one) => one.path === `/out/${name}`)
    if (file === undefined) return route.fulfill({ status: 404, body: '' })
    return route.fulfill({ contentType: typeOf(name), body: Buffer.from(file.contents) })
  })
  await page.goto('http://newsroom.test/')
  return page
}

function pageOf(): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <meta charset="utf-8">
  <meta name="csp-nonce" content="of-the-test">
  <link rel="stylesheet" href="/stdin.css">
  <body><div id="newsroom"></div><script src="/stdin.js"></script></body>
</html>`
}

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript; charset=utf-8'
  return name.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2'
}
