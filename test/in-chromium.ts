import { after, type TestContext } from 'node:test'
import { fileURLToPath } from 'node:url'
import { build, type OutputFile } from 'esbuild'
import { chromium, type Browser, type Page, type Request, type Route } from 'playwright-core'
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

/** What the house answers, or a function that does; its null is a house that is away. */
export type FakeAnswer = unknown | ((request: Request) => { status: number; json: unknown } | null)

/**
 * A page of Chromium that runs `script` (its imports relative to `beside`) under the newsroom's
 * policy; what it asks of the house is answered from `answers`, by path.
 */
export async function inChromium(
  t: TestContext,
  { script, beside }: { script: string; beside: string },
  answers: Record<string, FakeAnswer> = {},
): Promise<Page> {
  const [files, opened] = await Promise.all([bundled(script, beside), openBrowser()])
  const context = await opened.newContext()
  t.after(() => context.close())
  const page = await context.newPage()
  page.on('pageerror', (error) => t.diagnostic(`page: ${error.stack ?? error.message}`))
  await context.route('http://newsroom.test/**', (route) => {
    const { pathname } = new URL(route.request().url())
    return pathname in answers ? answer(route, answers[pathname]) : serve(route, pathname, files)
  })
  await page.goto('http://newsroom.test/')
  return page
}

let browser: Promise<Browser> | undefined
after(async () => (await browser)?.close())

/** One for all tests of a file; each has a context of its own. */
function openBrowser(): Promise<Browser> {
  browser ??= chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  return browser
}

const bundles = new Map<string, Promise<OutputFile[]>>()

function bundled(script: string, beside: string): Promise<OutputFile[]> {
  const known = bundles.get(script)
  if (known !== undefined) return known
  const bundle = build({
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
  }).then(({ outputFiles }) => outputFiles)
  bundles.set(script, bundle)
  return bundle
}

function answer(route: Route, known: FakeAnswer): Promise<void> {
  if (typeof known !== 'function') return route.fulfill({ json: known })
  const given = known(route.request())
  return given === null ? route.abort() : route.fulfill(given)
}

function serve(route: Route, pathname: string, files: OutputFile[]): Promise<void> {
  if (pathname === '/') {
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': policy },
      body: document,
    })
  }
  const file = files.find(({ path }) => path === `/out${pathname}`)
  if (file === undefined) return route.fulfill({ status: 404, body: '' })
  return route.fulfill({ contentType: typeOf(pathname), body: Buffer.from(file.contents) })
}

const document = `<!doctype html>
<html lang="ar" dir="rtl">
  <meta charset="utf-8">
  <meta name="csp-nonce" content="of-the-test">
  <link rel="stylesheet" href="/stdin.css">
  <body><div id="newsroom"></div><script src="/stdin.js"></script></body>
</html>`

function typeOf(name: string): string {
  if (name.endsWith('.js')) return 'text/javascript; charset=utf-8'
  return name.endsWith('.css') ? 'text/css; charset=utf-8' : 'font/woff2'
}
