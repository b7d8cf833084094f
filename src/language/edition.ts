import type { Country } from './countries.ts'
import type { DigitKind } from './numerals.ts'
import type { QuotationMarkStyle } from './quotation-marks.ts'

/** How a paper of one country prints: everything here follows from its settings. */
export type Edition = {
  country: Country
  digits: DigitKind
  quotationMarks: QuotationMarkStyle
  /** IANA name. */
  timeZone: string
  /** Days added to the computed Hijri date, as the sighting decides. */
  hijriOffset: number
}
