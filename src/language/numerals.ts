import type { Country } from './countries.ts'

export const digitKinds = ['western', 'arabic-indic'] as const
export type DigitKind = (typeof digitKinds)[number]

/** Countries that write 1.234.567,5 (CLDR: ar-MA, DZ, TN, LY, MR); the others write 1,234,567.5. */
const pointGroups: ReadonlySet<Country> = new Set(['MA', 'DZ', 'TN', 'LY', 'MR'])

export type NumberHabit = { country: Country; digits: DigitKind }

/** A number as the edition prints it, grouped by thousands. */
export function sayNumber(value: number, { country, digits }: NumberHabit): string {
  const isIndic = digits === 'arabic-indic'
  const [group, point] = isIndic ? ['٬', '٫'] : pointGroups.has(country) ? ['.', ','] : [',', '.']
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  const sign = value < 0 ? '-' : ''
  return inDigits(`${sign}${grouped}${fraction === undefined ? '' : `${point}${fraction}`}`, digits)
}

/** The digits of a text in the edition's kind. */
export function inDigits(text: string, digits: DigitKind): string {
  if (digits === 'western') return text
  return text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
}
