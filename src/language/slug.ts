/**
 * The part of an address that is made from a text: its letters and digits in their own script,
 * without tashkeel and tatweel, Latin in small letters, words joined by hyphens, cut between words.
 * Empty when the text has no letter and no digit.
 */
export function slugOf(text: string, maxLetters = 80): string {
  let slug = ''
  for (const word of wordsOf(text)) {
    const longer = slug === '' ? word : `${slug}-${word}`
    if (!fits(longer, maxLetters)) return slug === '' ? firstLetters(word, maxLetters) : slug
    slug = longer
  }
  return slug
}

function wordsOf(text: string): string[] {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(dropped, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
  return letters.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
}

/** Tashkeel and other marks that belong to no script alone, tatweel, joiners and bidi controls. */
const dropped = /(?=[\p{Script_Extensions=Arabic}\p{Script=Inherited}])\p{M}|\u0640|\p{Cf}/gu

const graphemes = new Intl.Segmenter('ar', { granularity: 'grapheme' })

/** No more units than letters is the common case, and it needs no counting. */
function fits(text: string, maxLetters: number): boolean {
  return text.length <= maxLetters || Array.from(text).length <= maxLetters
}

/** Cut between what a reader sees as letters, so that no mark and no half of one is left over. */
function firstLetters(word: string, maxLetters: number): string {
  let cut = ''
  for (const { segment } of graphemes.segment(word)) {
    if (!fits(cut + segment, maxLetters)) break
    cut += segment
  }
  return cut
}
