import { tonesOf } from '../language/color.ts'
import type { PaperSettings } from '../paper/paper.ts'
import { escapeXml } from './escape-xml.ts'

const letters = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** The first letter of the paper's name on its accent; the article of the name is no letter to be known by. */
export function renderIcon({ name, accent }: Pick<PaperSettings, 'name' | 'accent'>): string {
  const [first] = letters.segment(name.replace(/^ال(?=\S)/, ''))
  const letter = escapeXml(first?.segment ?? '')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${tonesOf(accent).light}"/><text x="32" y="44" font-size="40" font-weight="700" font-family="serif" fill="#fbfaf6" text-anchor="middle">${letter}</text></svg>`
}
