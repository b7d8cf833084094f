import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The two faces of the paper, served from here: nothing is fetched from elsewhere. */

type FontFile = { name: string; bytes: Buffer; isPreloaded: boolean; css: string }

/** Arabic, with the spaces: a sentence without digits or marks needs no other file. */
const arabic =
  'U+20,U+A0,U+600-6FF,U+750-77F,U+870-88E,U+890-891,U+897-8E1,U+8E3-8FF,U+200C-200F,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC'
const latin =
  'U+21-9F,U+A1-FF,U+131,U+152-153,U+2BB-2BC,U+2C6,U+2DA,U+2DC,U+304,U+308,U+329,U+2000-200B,U+2012-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const latinExtended =
  'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+2C7-2CC,U+2CE-2D7,U+2DD-2FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

/** Latin is drawn larger than Arabic for its size; this makes both look equally large. */
const latinSize = { markazi: '94%', vazirmatn: '96%' }

const require = createRequire(import.meta.url)

export const fonts: FontFile[] = [
  font('Markazi Text', 'markazi-text', { subset: 'arabic', weights: '400 700', range: arabic }),
  font('Markazi Text', 'markazi-text', {
    subset: 'latin',
    weights: '400 700',
    range: latin,
    size: latinSize.markazi,
  }),
  font('Markazi Text', 'markazi-text', {
    subset: 'latin-ext',
    weights: '400 700',
    range: latinExtended,
    size: latinSize.markazi,
  }),
  font('Vazirmatn', 'vazirmatn', { subset: 'arabic', weights: '100 900', range: arabic }),
  font('Vazirmatn', 'vazirmatn', {
    subset: 'latin',
    weights: '100 900',
    range: latin,
    size: latinSize.vazirmatn,
  }),
]

/** Of the reader's own faces, by how much each must be scaled to set a line of prose as wide as ours do. */
const widthOfOurs = {
  'Markazi Text': { 'Noto Naskh Arabic': 0.878, 'Noto Sans Arabic': 0.786, 'DejaVu Sans': 0.734 },
  Vazirmatn: { 'Noto Naskh Arabic': 1.115, 'Noto Sans Arabic': 0.997, 'DejaVu Sans': 0.931 },
}

/** What our faces reach above and below the line, for their size. */
const heightOfOurs = {
  'Markazi Text': { ascent: 0.839, descent: 0.361 },
  Vazirmatn: { ascent: 1.025, descent: 0.537 },
}

/** Until our faces are there the reader's own stand in, as wide and as high, so that nothing jumps. */
const standIns = (['Markazi Text', 'Vazirmatn'] as const).flatMap((ours) =>
  Object.entries(widthOfOurs[ours]).map(([theirs, size]) => standIn(ours, theirs, size)),
)

export const fontFaces: string = [...fonts.map(({ css }) => css), ...standIns].join('\n')

type Cut = { subset: string; weights: string; range: string; size?: string }

function font(family: string, folder: string, { subset, weights, range, size }: Cut): FontFile {
  const file = `@fontsource-variable/${folder}/files/${folder}-${subset}-wght-normal.woff2`
  const bytes = readFileSync(require.resolve(file))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const name = `${folder}-${subset}-${hash}.woff2`
  const sized = size === undefined ? '' : `size-adjust:${size};`
  return {
    name,
    bytes,
    isPreloaded: subset === 'arabic',
    css: `@font-face{font-family:'${family}';font-weight:${weights};font-display:swap;${sized}src:url(/assets/${name}) format('woff2');unicode-range:${range}}`,
  }
}

function standIn(ours: keyof typeof heightOfOurs, theirs: string, size: number): string {
  const { ascent, descent } = heightOfOurs[ours]
  const percent = (share: number) => `${(share * 100).toFixed(1)}%`
  return `@font-face{font-family:'${ours} by ${theirs}';src:local('${theirs}');size-adjust:${percent(size)};ascent-override:${percent(ascent / size)};descent-override:${percent(descent / size)};line-gap-override:0%}`
}
