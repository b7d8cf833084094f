const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/**
 * The part of an address that is made from a text: its letters and digits in their own script,
 * without tashkeel and tatweel, words joined by hyphens, cut between words. Empty when the text
 * has no letter and no digit.
 */
export function slugOf(text: string, maxLetters = 80): string {
  const words = text
    .normalize('NFC')
    .replace(/[\u0640\u064B-\u065F\u0670\u06D6-\u06ED]/g, '')
    .toLowerCase()
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu)
  if (words === null) return ''
  let slug = ''
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (lettersOf(longer).length > maxLetters) break
    slug = longer
  }
  return slug === ''
    ? lettersOf(words[0] as string)
        .slice(0, maxLetters)
        .join('')
    : slug
}

function lettersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}
