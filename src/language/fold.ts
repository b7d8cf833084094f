/**
 * A text for matching, never for showing: tashkeel, tatweel and invisible signs fall away; the forms
 * of alef, hamza on its seat, ة/ه, ى/ي and the letters of neighbours (ک گ پ ڤ ڭ) become one; digits
 * become Western; Latin loses case and accents; white space becomes single.
 */
export function fold(text: string): string {
  return text
    .replace(isolatedMarks, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u0640]+/gu, '')
    .replace(spacing, ' ')
    .replace(/\p{Cf}+/gu, '')
    .replace(foldedLetters, (letter) => letters[letter] as string)
    .trim()
    .normalize('NFC')
}

/** Tashkeel as signs of their own, as PDFs hold them; decomposed they would leave a space in the word. */
const isolatedMarks = /[\uFC5E-\uFC63\uFE70-\uFE7F]/g

/** With controls: where one stood, two words may have stood apart. */
const spacing = /[\s\p{Cc}]+/gu

/** What differs in writing and not in reading; NFKD has parted hamza and accents from their letters before. */
const letters: Record<string, string> = {
  ...each('ٱٲٳٵ', 'ا'),
  ...each('ىیېے', 'ي'),
  ...each('کڪګگڭ', 'ك'),
  ...each('ةہھەۃ', 'ه'),
  ...each('ڤڥ', 'ف'),
  ...each('پ', 'ب'),
  ...each('چ', 'ج'),
  ...each('ø', 'o'),
  ...each('ł', 'l'),
  ...each('đð', 'd'),
  ...each('ı', 'i'),
  ...each('ς', 'σ'),
  ...each('æ', 'ae'),
  ...each('œ', 'oe'),
  ...each('ß', 'ss'),
  ...digitsFrom('٠'),
  ...digitsFrom('۰'),
}
const foldedLetters = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

function each(forms: string, letter: string): Record<string, string> {
  return Object.fromEntries([...forms].map((form) => [form, letter]))
}

function digitsFrom(zero: string): Record<string, string> {
  const first = zero.charCodeAt(0)
  return Object.fromEntries(
    [...'0123456789'].map((digit, at) => [String.fromCharCode(first + at), digit]),
  )
}
