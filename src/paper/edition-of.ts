import type { Edition } from '../language/edition.ts'
import type { PaperSettings } from './paper.ts'

/** What the language room needs to know of the paper to print dates, digits and quotation marks. */
export function editionOf(settings: PaperSettings): Edition {
  const { country, digits, quotationMarks, timeZone, hijriOffset } = settings
  return { country, digits, quotationMarks, timeZone, hijriOffset }
}
