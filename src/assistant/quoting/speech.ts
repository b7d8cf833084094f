import type { SayingForm } from '../reading/saying-forms.ts'
import type { Part } from '../reading/read-paragraphs.ts'
import type { Person } from '../people/people-in-text.ts'

/** Somebody who speaks, and where the text last named them. */
export type Speaker = { person: Person; start: number; end: number }

/** One act of saying in a sentence: what follows it in the sentence is what was said. */
export type Act = {
  speaker: Speaker | null
  /** The words that show it, from and to. */
  start: number
  end: number
  form: SayingForm | null
  /** Parts of the sentence: where it begins, and where the speaker's name ends. */
  at: number
  to: number
  /** «على حد تعبيره»: holds for the words beside it, however few. */
  isMeasure?: boolean
  /** It stands at the end of the sentence, away from the words. */
  isLate?: boolean
}

/** Quoted words and all that is known about who says them. */
export type Heard = {
  sentence: Part[]
  at: number
  part: Part
  act: Act | null
  /** «…», على حد تعبيره: what follows the words. */
  after: Act | null
  /** An act that the paragraph before left open with a colon. */
  intro: Act | null
  isWholeParagraph: boolean
  /** The words are part of somebody's name: وكالة “تاس”. */
  isInName: boolean
}
