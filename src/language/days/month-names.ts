import { countries } from '../countries.ts'
import { fold } from '../fold.ts'
import { monthName } from '../months.ts'

/** How people also spell them; hamza, ة and ى need no line here, since folding has made them one. */
const otherSpellings: Record<number, string[]> = {
  1: ['كانون ثاني', 'كانون ثان'],
  2: ['فبرائر', 'فيفرييه'],
  5: ['مايه'],
  6: ['يونيه', 'يونية'],
  7: ['يوليه', 'يولية', 'جوييه', 'جولية'],
  8: ['أوغسطس', 'أغسطوس', 'أغوسطوس', 'أوغست'],
  9: ['سيبتمبر', 'ستمبر', 'سبتنبر'],
  10: ['أوكتوبر', 'تشرين أول'],
  11: ['نوفنبر', 'نومبر', 'نونمبر', 'تشرين ثاني', 'تشرين ثان'],
  12: ['دسمبر', 'ديسنبر', 'كانون أول'],
}

/** Folded names of the Gregorian months, of all countries, to 1–12. */
export const monthNames: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month) =>
    [
      ...countries.map((country) => monthName(month, country)),
      ...(otherSpellings[month] ?? []),
    ].map((name) => [fold(name), month] as const),
  ),
)
