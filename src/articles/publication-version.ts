/** A text that readers had before them, from when to when. */
export type PublicationVersion = {
  /** 1 for the first publication of the article, and so on. */
  number: number
  beganAt: Date
  /** Null while it stands. */
  endedAt: Date | null
}
