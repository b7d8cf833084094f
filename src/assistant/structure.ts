/** What the assistant suggests about a text. Offsets count UTF-16 units of that text. */
export type Structure = {
  headline: Place
  headings: Place[]
  quotations: SuggestedQuotation[]
  quotedOther: QuotedOther[]
  days: SuggestedDay[]
  /** The paragraph that leaves a question unanswered. */
  openQuestion: Place | null
  foreign: ForeignLine[]
}

export type Place = { start: number; end: number }

/** Words somebody said, without their quotation marks. */
export type SuggestedQuotation = Place & {
  words: string
  form: QuotationForm
  /** Null where the text does not make it clear. */
  speaker: SuggestedSpeaker | null
  /** The words that gave the suggestion away. */
  cue: string
  /** Null where the text does not say it. */
  spokenLanguage: string | null
}

/**
 * A paragraph of its own, a sentence in a sentence, a few words in a sentence, words after أنّ (told in
 * the grammar of reported speech), or a heading "speaker: words".
 */
export const quotationForms = ['block', 'inline', 'partial', 'indirect', 'heading'] as const
export type QuotationForm = (typeof quotationForms)[number]

/** The longest form of the name in the text, and where the nearest mention stands. */
export type SuggestedSpeaker = Place & { name: string }

/** Words in quotation marks that are nobody's statement. */
export type QuotedOther = Place & { kind: OtherKind }

export const otherKinds = ['slogan', 'scare', 'title', 'name', 'unknown'] as const
export type OtherKind = (typeof otherKinds)[number]

export type SuggestedDay = Place & {
  text: string
  date: string | null
  warning: null | 'weekday-disagrees' | 'invalid-date'
}

/** A line of the page, not of the article. */
export type ForeignLine = Place & { kind: ForeignKind }

export const foreignKinds = ['site-line', 'comment'] as const
export type ForeignKind = (typeof foreignKinds)[number]
