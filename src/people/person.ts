/** Somebody who speaks in the news, and the offices they hold or held. */

export const nameKinds = ['spelling', 'latin', 'title'] as const
export type NameKind = (typeof nameKinds)[number]

/** Another way the person is written: a spelling, the name in Latin letters, a title. */
export type NameForm = { name: string; kind: NameKind }

/** Days are `YYYY-MM-DD`; both belong to the office. Null: not known, or not yet over. */
export type Term = { startOn: string | null; endOn: string | null }
export type Office = Term & { id: string; title: string }

export type Person = {
  id: string
  name: string
  slug: string
  about: string
  /** ISO 3166. */
  country: string | null
  portrait: string | null
  names: NameForm[]
  /** The latest first. */
  offices: Office[]
}

/** What stands in the way of removing a person. */
export type PersonUses = {
  quotations: { id: string; words: string }[]
  occasions: { id: string; title: string }[]
}

export function endsBeforeStart({ startOn, endOn }: Term): boolean {
  return startOn !== null && endOn !== null && endOn < startOn
}

/** A day that the calendar has. */
export function isDay(written: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(written)) return false
  const at = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(written)
}
