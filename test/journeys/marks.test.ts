import assert from 'node:assert/strict'
import test from 'node:test'
import type { Page } from 'playwright-core'
import { person } from './browser.ts'
import { publishEveryBlock } from './every-block.ts'
import { settle } from './every-page.ts'
import { openJourneyHouse } from './house.ts'

/**
 * Arabic reaches far out of its line: what hangs under one must not touch what stands on the next.
 * Measured on words as they are printed, in the face, weight and size of each place.
 */
const hangs = ['إِلَى', 'الغيماني']
const stands = ['ٱلْمُفَاوَضَاتُ', 'الأرقام']

test('the marks of a line never touch the line above', async (t) => {
  const house = await openJourneyHouse(t, { demo: true })
  const articleId = await publishEveryBlock(house.db, house.cast)
  const reader = await (await person(t)).newPage()
  const editor = await (await house.browserOf('idriss')).newPage()
  const search = `/search?q=${encodeURIComponent('النهر')}`
  for (const path of ['/', `/a/${articleId}`, search, '/articles/none']) {
    await t.test(path, () => linesAreApart(reader, house.origin + path))
  }
  await t.test('in the editor', () =>
    linesAreApart(editor, `${house.origin}/newsroom/articles/${articleId}`),
  )
})

async function linesAreApart(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await settle(page)
  const { touching, seen } = await page.evaluate(tightLines, { hangs, stands })
  assert.deepEqual(touching, [])
  assert.ok(seen > 3, 'places with lines were found')
}

function tightLines(words: { hangs: string[]; stands: string[] }): {
  touching: string[]
  seen: number
} {
  const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D
  const most = (texts: string[], reach: 'actualBoundingBoxAscent' | 'actualBoundingBoxDescent') =>
    Math.max(...texts.map((text) => canvas.measureText(text)[reach]))
  const places = [
    ...document.querySelectorAll<HTMLElement>(
      'h1, h2, h3, p, li, dt, dd, th, td, figcaption, blockquote, textarea',
    ),
  ].filter((place) => place.checkVisibility() && /\p{Script=Arabic}/u.test(place.textContent))
  const touching = places.flatMap((place) => {
    const { fontWeight, fontSize, fontFamily, lineHeight } = getComputedStyle(place)
    // Measured large: small, every reach is rounded to a whole pixel.
    canvas.font = `${fontWeight} 500px ${fontFamily}`
    const reach =
      most(words.hangs, 'actualBoundingBoxDescent') + most(words.stands, 'actualBoundingBoxAscent')
    const needed = (reach / 500) * Number.parseFloat(fontSize)
    if (Number.parseFloat(lineHeight) >= needed) return []
    const part = `${place.localName}.${place.className}`
    return [`${part}: lines of ${lineHeight} want ${needed.toFixed(1)}px`]
  })
  return { touching: [...new Set(touching)], seen: places.length }
}
