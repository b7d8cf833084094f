import type { Country } from '../countries.ts'
import type { Word } from './words.ts'

/** A text on its way through the readers, which go over its words from the first to the last. */
export interface Passage {
  text: string
  words: Word[]
  /** The paper's day, to which "yesterday" and "next" refer. */
  published: string
  country: Country
  /** The first word that no day has taken yet. */
  free: number
}

export type DayWarning = 'weekday-disagrees' | 'invalid-date'

/**
 * Words from `first` up to, not including, `end`, and the day they name: `null` with a warning where
 * they deny it, without one where they name no single day.
 */
export interface Reading {
  first: number
  end: number
  date: string | null
  warning: DayWarning | null
}

/** Reads a day whose telling word stands at `at`; what leads up to that word may be part of it. */
export type Reader = (passage: Passage, at: number) => Reading[] | null
