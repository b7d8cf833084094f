/** One saved state of an article. Autosaves of one colleague in a row are folded into one revision. */
export type RevisionOrigin = 'save' | 'autosave' | 'restore' | 'import'

export type Revision = {
  version: number
  headline: string
  origin: RevisionOrigin
  restoredFrom: number | null
  by: { id: string; name: string } | null
  at: Date
  /** Start of the typing that was folded into this revision. */
  beganAt: Date
  isPublished: boolean
}

const minutesFolded = 5
const lettersGone = 40

/**
 * True when an autosave goes on the typing that `latest` holds, so that it may take its place. One
 * that takes out more than a few words does not: what was typed stays findable.
 */
export function goesOn(
  latest: Revision,
  save: { staffId: string; at: Date; lettersAdded: number },
): boolean {
  return (
    latest.origin === 'autosave' &&
    !latest.isPublished &&
    latest.by?.id === save.staffId &&
    save.lettersAdded > -lettersGone &&
    save.at.getTime() - latest.beganAt.getTime() < minutesFolded * 60_000
  )
}
