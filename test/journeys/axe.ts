import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { standStill } from './every-page.ts'

const axe = readFileSync(
  fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url)),
  'utf8',
)
const ofColours: RunOptions = { runOnly: ['color-contrast', 'link-in-text-block'] }

/** What breaks a rule of axe on the page as it stands, and by how much it is too wide. */
export async function faultsByDayAndNight(page: Page): Promise<string[]> {
  // Through the debugger, which the page's content policy does not bind.
  await page.evaluate(measureByLetters)
  await page.evaluate(axe)
  await show(page, 'dark')
  const byNight = (await faultsOf(page, ofColours)).map((fault) => `by night: ${fault}`)
  await show(page, 'light')
  const wider = await page.evaluate(
    () => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth,
  )
  const tooWide = wider > 0 ? [`${wider} px wider than the screen`] : []
  return [...(await faultsOf(page, {})), ...byNight, ...tooWide]
}

/** The site turns with the device at once, the newsroom's components when they have heard of it. */
async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme })
  await page.waitForFunction((wanted) => {
    const said = document.documentElement.getAttribute('data-mantine-color-scheme')
    return said === null || said === wanted
  }, colorScheme)
  await standStill(page)
}

/** One line for each place on the page that breaks a rule. */
async function faultsOf(page: Page, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate((asked) => {
    const { axe } = globalThis as unknown as { axe: Axe }
    return axe.run(asked)
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  )
}

type Axe = { run(options: RunOptions): Promise<AxeResults> }

/**
 * Where a word is much narrower than its letters, axe takes the face for one of icons and looks at
 * no colour of it. Arabic letters join, so every word is; to axe a word is as wide as its letters.
 */
function measureByLetters(): void {
  const { prototype } = CanvasRenderingContext2D
  const measure = prototype.measureText
  prototype.measureText = function measureText(text) {
    const widths = Array.from(text, (letter) => measure.call(this, letter).width)
    return { width: widths.reduce((sum, width) => sum + width, 0) } as TextMetrics
  }
}
