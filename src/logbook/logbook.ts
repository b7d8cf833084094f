/** What was done, to what, by whom. Lines are written once and never changed. */

export type Subject = { kind: string; id: string }

export type Deed = {
  /** `<noun>.<past participle>`, such as `article.published`. */
  act: string
  subject: Subject
  /** Null: nobody of the staff, such as a reader, the clock or the command line. */
  by: { staffId: string } | null
  /** Never a secret: the logbook is read, kept and exported. */
  details?: Record<string, unknown>
}

export type Entry = {
  id: string
  act: string
  subject: Subject & { title: string | null }
  by: { id: string; name: string } | null
  details: Record<string, unknown>
  at: Date
}
