/** Words somebody said, kept once and used in many articles. */

export const quotationForms = ['block', 'inline', 'partial', 'indirect', 'heading'] as const
export type QuotationForm = (typeof quotationForms)[number]

export type Quotation = {
  id: string
  /** As printed, without their quotation marks. */
  words: string
  form: QuotationForm
  /** A person, or only a name and a role; a name alone may be empty where nobody is named. */
  speaker: { personId: string | null; name: string; role: string }
  /** An occasion, or only the words it was named with. */
  occasion: { id: string | null; title: string }
  /** `YYYY-MM-DD`; null: not known. */
  saidOn: string | null
  place: string
  /** BCP 47; empty: not said. */
  spokenLanguage: string
  printedLanguage: string
  /** Who translated, or where the translation comes from. */
  translator: string
  source: string
}

/** A quotation as it stands in a text; offsets are UTF-16 units of the block's text. */
export type FoundQuotation = {
  /** The record an inline mark names. */
  quotation: string | null
  form: QuotationForm
  words: string
  block: number
  start: number
  end: number
  sentence: string
  speaker: { name: string; role: string } | null
  occasion: string
  spokenLanguage: string
  source: string
}

/** Where readers see a quotation. */
export type QuotationUse = {
  quotationId: string
  articleId: string
  version: number
  slug: string
  headline: string
  form: QuotationForm
  block: number
  start: number
  end: number
  words: string
  sentence: string
}
