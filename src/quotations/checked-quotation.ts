import type { Queryable } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { isSafeAddress } from '../language/link-address.ts'
import { Refusal } from '../language/refusal.ts'
import { selectOccasion, selectOccasionTitled } from '../people/occasion-store.ts'
import { isDay } from '../people/person.ts'
import { selectPerson, selectPersonNamed } from '../people/person-store.ts'
import type { Quotation } from './quotation.ts'

export type QuotationFields = {
  /** Id of a person; null: only a name. */
  speaker?: string | null
  speakerName?: string
  role?: string
  /** Id of an occasion; null: only its words. */
  occasion?: string | null
  occasionTitle?: string
  saidOn?: string | null
} & Partial<
  Pick<Quotation, 'place' | 'spokenLanguage' | 'printedLanguage' | 'translator' | 'source'>
>

/** The quotation with what was given; refused where somebody or something named is not there. */
export async function checkedQuotation<Q extends Omit<Quotation, 'id'>>(
  db: Queryable,
  before: Q,
  fields: QuotationFields,
): Promise<Q> {
  const line = (given: string | undefined, own: string) =>
    given === undefined ? own : cleanLine(given)
  const after = {
    ...before,
    speaker: await speakerOf(db, before.speaker, fields),
    occasion: await occasionOf(db, before.occasion, fields),
    saidOn: fields.saidOn === undefined ? before.saidOn : fields.saidOn,
    place: line(fields.place, before.place),
    spokenLanguage: fields.spokenLanguage ?? before.spokenLanguage,
    printedLanguage: fields.printedLanguage ?? before.printedLanguage,
    translator: line(fields.translator, before.translator),
    source: line(fields.source, before.source),
  }
  if (after.saidOn !== null && !isDay(after.saidOn)) throw wrong('saidOn', 'no-such-day')
  const isAddress = /^[a-z][a-z0-9+.-]*:/i.test(after.source)
  if (isAddress && !isSafeAddress(after.source)) throw wrong('source', 'unsafe-address')
  return after
}

async function speakerOf(
  db: Queryable,
  before: Quotation['speaker'],
  { speaker, speakerName, role }: QuotationFields,
): Promise<Quotation['speaker']> {
  const changed = { ...before, role: role === undefined ? before.role : cleanLine(role) }
  if (speaker !== undefined && speaker !== null) {
    const person = await selectPerson(db, speaker)
    if (person === null) throw wrong('speaker', 'unknown-person')
    return { ...changed, personId: person.id, name: person.name }
  }
  if (speakerName === undefined) return speaker === null ? { ...changed, personId: null } : changed
  const person = speaker === null ? null : await selectPersonNamed(db, speakerName)
  return { ...changed, personId: person?.id ?? null, name: cleanLine(speakerName) }
}

async function occasionOf(
  db: Queryable,
  before: Quotation['occasion'],
  { occasion, occasionTitle }: QuotationFields,
): Promise<Quotation['occasion']> {
  if (occasion !== undefined && occasion !== null) {
    const known = await selectOccasion(db, occasion)
    if (known === null) throw wrong('occasion', 'unknown-occasion')
    return { id: known.id, title: known.title }
  }
  if (occasionTitle === undefined) return occasion === null ? { ...before, id: null } : before
  const known = occasion === null ? null : await selectOccasionTitled(db, occasionTitle)
  return { id: known?.id ?? null, title: cleanLine(occasionTitle) }
}

function wrong(field: string, problem: string): Refusal {
  return new Refusal('invalid-input', { path: `body/${field}`, problem })
}
