import type { Country } from './countries.ts'

export const digitKinds = ['western', 'arabic-indic'] as const
export type DigitKind = (typeof digitKinds)[number]

/** Countries that write 1.234.567,5 with Western digits, as CLDR has them; the others write 1,234,567.5. */
const pointGroups: ReadonlySet<Country> = new Set(['MA', 'DZ', 'TN', 'LY', 'MR', 'LB'])

export type NumberHabit = { country: Country; digits: DigitKind }

/** A number as the edition prints it: grouped by thousands, rounded to three places. */
export function sayNumber(value: number, { country, digits }: NumberHabit): string {
  const isIndic = digits === 'arabic-indic'
  const [group, point] = isIndic ? ['٬', '٫'] : pointGroups.has(country) ? ['.', ','] : [',', '.']
  const plain = rounded.format(Math.abs(value))
  const printed = plain.replace(/[.,]/g, (sign) => (sign === ',' ? group : point))
  return inDigits(`${isNegative(plain, value) ? minus[digits] : ''}${printed}`, digits)
}

/** The digits of a text in the edition's kind. */
export function inDigits(text: string, digits: DigitKind): string {
  if (digits === 'western') return text
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
}

/** English grouping is the same in every browser; only its signs are exchanged. */
const rounded = new Intl.NumberFormat('en-US', { maximumFractionDigits: 3 })

/** The mark before the minus keeps it on the side of the number where its digits begin. */
const minus: Record<DigitKind, string> = { western: '\u200E-', 'arabic-indic': '\u061C-' }

function isNegative(plain: string, value: number): boolean {
  return value < 0 && plain !== '0'
}
