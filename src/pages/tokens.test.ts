import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { contrast, paper, tonesOf } from '../language/color.ts'

const css = readFileSync(new URL('css/tokens.css', import.meta.url), 'utf8')
const [lightRules = '', darkRules = ''] = css.split('@media (prefers-color-scheme: dark)')
const light = colorsIn(lightRules)
const schemes = { light, dark: { ...light, ...colorsIn(darkRules) } }

function colorsIn(rules: string): Record<string, string> {
  const declared = rules.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)
  return Object.fromEntries([...declared].map((match) => [match[1], match[2]]))
}

for (const [scheme, colors] of Object.entries(schemes)) {
  const on = (ground: string, color: string) =>
    contrast(colors[ground] as string, colors[color] as string)

  test(`${scheme}: the text has a contrast of 7 to 1`, () => {
    assert.ok(on('paper', 'ink') >= 7)
    assert.ok(on('sunken', 'ink') >= 7)
    assert.ok(on('breaking-ground', 'on-breaking') >= 4.5)
  })

  test(`${scheme}: quiet ink, accent and every signal have 4.5 to 1`, () => {
    for (const color of ['quiet', 'accent', 'breaking', 'agreed', 'open']) {
      assert.ok(on('paper', color) >= 4.5, `${color}: ${on('paper', color)}`)
    }
  })

  test(`${scheme}: the edge of a field has 3 to 1`, () => {
    assert.ok(on('paper', 'edge') >= 3, String(on('paper', 'edge')))
  })

  test(`${scheme}: the paper is the one that accents are made readable on`, () => {
    assert.equal(colors['paper'], paper[scheme as 'light' | 'dark'])
  })
}

test('every accent that a paper can choose is readable, also under the letters of a button', () => {
  for (let red = 0; red < 256; red += 51)
    for (let green = 0; green < 256; green += 51)
      for (let blue = 0; blue < 256; blue += 51) {
        const accent = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
        const tones = tonesOf(accent)
        assert.ok(contrast(tones.light, paper.light) >= 4.5, accent)
        assert.ok(contrast(tones.dark, paper.dark) >= 4.5, accent)
      }
})
