const arabicIndicZero = 0x0660
const persianZero = 0x06f0

/** Letters that differ in writing and not in reading; NFKD has already parted hamza and marks from them. */
const letters: Record<string, string> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ې: 'ي',
  ے: 'ي',
  ک: 'ك',
  ڪ: 'ك',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ھ: 'ه',
}
const foldedLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')
const invisible = /[\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g

/**
 * A text for matching, never for showing: tashkeel, tatweel and bidi controls fall away; the forms
 * of alef, hamza on its seat, ة/ه, ى/ي and Persian ی ک become one; digits become Western; Latin
 * loses case and accents; white space becomes single. After Lucene's ArabicNormalizer, and wider.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(invisible, '')
    .replace(foldedLetters, (letter) => letters[letter] as string)
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - arabicIndicZero))
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - persianZero))
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}
