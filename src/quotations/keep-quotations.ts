import type { Transaction } from '../database/database.ts'
import { cleanLine } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { selectOccasionTitled } from '../people/occasion-store.ts'
import { selectPersonNamed } from '../people/person-store.ts'
import { adoptQuotations } from '../people/person-use-store.ts'
import type { FoundQuotation, Quotation } from './quotation.ts'
import {
  insertQuotation,
  lockQuotations,
  selectQuotation,
  selectSameQuotation,
  updateQuotation,
} from './quotation-store.ts'
import { putUses } from './quotation-use-store.ts'

/**
 * What a publication quotes becomes uses of records: the same words of the same speaker are one
 * record, however they are spelt. Called within the publication itself, so that the uses and the
 * text that readers see never differ.
 */
export async function keepQuotations(
  tx: Transaction,
  { articleId, found }: { articleId: string; found: FoundQuotation[] },
): Promise<void> {
  if (found.length > 0) await lockQuotations(tx)
  const people = await peopleNamedIn(tx, found)
  const uses: (FoundQuotation & { quotation: string })[] = []
  for (const one of found) {
    if (fold(one.words) !== '') uses.push({ ...one, quotation: await recordOf(tx, one, people) })
  }
  await putUses(tx, articleId, uses)
}

/** Those who are known by the names that speak here; what was theirs by name alone becomes theirs. */
async function peopleNamedIn(
  tx: Transaction,
  found: FoundQuotation[],
): Promise<Map<string, string>> {
  const people = new Map<string, string>()
  for (const name of new Set(found.map(({ speaker }) => fold(speaker?.name ?? '')))) {
    const person = await selectPersonNamed(tx, name)
    if (person === null) continue
    people.set(name, person.id)
    await adoptQuotations(tx, person.id)
  }
  return people
}

async function recordOf(
  tx: Transaction,
  found: FoundQuotation,
  people: Map<string, string>,
): Promise<string> {
  const marked = found.quotation === null ? null : await markedQuotation(tx, found.quotation)
  if (marked !== null && fold(marked.words).includes(fold(found.words))) return marked.id
  const speaker = marked?.speaker ?? {
    personId: people.get(fold(found.speaker?.name ?? '')) ?? null,
    name: cleanLine(found.speaker?.name ?? ''),
    role: cleanLine(found.speaker?.role ?? ''),
  }
  const known = await selectSameQuotation(tx, found.words, speaker)
  if (known !== null) return completed(tx, known, found)
  const { words, form, spokenLanguage, source } = found
  return insertQuotation(tx, {
    words,
    form,
    speaker,
    occasion: await occasionOf(tx, found.occasion),
    saidOn: null,
    place: '',
    spokenLanguage,
    printedLanguage: 'ar',
    translator: '',
    source,
    createdBy: null,
  })
}

/** What the record lacks and the article says; what the record says already stays. */
async function completed(
  tx: Transaction,
  known: Quotation,
  { speaker, occasion, spokenLanguage, source }: FoundQuotation,
): Promise<string> {
  const whole = {
    ...known,
    speaker: { ...known.speaker, role: known.speaker.role || cleanLine(speaker?.role ?? '') },
    occasion: known.occasion.title === '' ? await occasionOf(tx, occasion) : known.occasion,
    spokenLanguage: known.spokenLanguage || spokenLanguage,
    source: known.source || source,
  }
  if (JSON.stringify(whole) !== JSON.stringify(known)) await updateQuotation(tx, whole)
  return known.id
}

async function occasionOf(tx: Transaction, words: string): Promise<Quotation['occasion']> {
  const title = cleanLine(words)
  return { id: (await selectOccasionTitled(tx, title))?.id ?? null, title }
}

/** Null for a mark that names no record. */
async function markedQuotation(tx: Transaction, id: string): Promise<Quotation | null> {
  return /^[1-9]\d{0,17}$/.test(id) ? selectQuotation(tx, id) : null
}
