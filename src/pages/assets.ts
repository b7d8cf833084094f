import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tonesOf } from '../language/color.ts'
import { fontFaces, fonts } from './fonts.ts'

export type Asset = { bytes: Buffer; type: string }

/** Sheets in the order of their cascade. */
const sheets = [
  'tokens',
  'type',
  'masthead',
  'line',
  'front-page',
  'bands',
  'list',
  'article',
  'corrections',
  'text',
  'quotation',
  'people',
  'storyline',
  'storyline-record',
  'storyline-box',
  'comments',
  'forms',
  'footer',
  'print',
]

const css = sheets
  .map((name) => readFileSync(new URL(`css/${name}.css`, import.meta.url), 'utf8'))
  .map(withoutComments)
  .join('\n')

const fontAssets = new Map(fonts.map(({ name, bytes }) => [name, { bytes, type: 'font/woff2' }]))

/** Addresses of the fonts a browser should begin with. */
export const preloadedFonts = fonts
  .filter(({ isPreloaded }) => isPreloaded)
  .map(({ name }) => `/assets/${name}`)

/** Address of the one stylesheet, with the accent and the content in its name. */
export function stylesheetPath(accent: string): string {
  return `/assets/${stylesheet(accent).name}`
}

/** The file behind `/assets/<name>`, or null. */
export function findAsset(name: string): Asset | null {
  const font = fontAssets.get(name)
  if (font !== undefined) return font
  const accent = /^site-([0-9a-f]{6})-[0-9a-f]{12}\.css$/.exec(name)?.[1]
  if (accent === undefined) return null
  const sheet = stylesheet(`#${accent}`)
  return sheet.name === name ? sheet : null
}

type Sheet = Asset & { name: string }

/** The last few accents only: anybody can ask for any. */
const known = new Map<string, Sheet>()
const mostKnown = 4

function stylesheet(accent: string): Sheet {
  const color = accent.toLowerCase()
  const kept = known.get(color)
  if (kept !== undefined) return kept
  const bytes = Buffer.from(`${fontFaces}\n${css}\n${accentRules(color)}\n`)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const sheet = { name: `site-${color.slice(1)}-${hash}.css`, bytes, type: 'text/css' }
  if (known.size >= mostKnown) known.delete(known.keys().next().value as string)
  known.set(color, sheet)
  return sheet
}

function accentRules(accent: string): string {
  const { light, dark } = tonesOf(accent)
  return `:root{--accent:${light}}@media (prefers-color-scheme:dark){:root{--accent:${dark}}}`
}

function withoutComments(sheet: string): string {
  return sheet
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s+/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}
