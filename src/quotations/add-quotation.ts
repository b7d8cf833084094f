import type { Database } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { checkedQuotation, type QuotationFields } from './checked-quotation.ts'
import type { Quotation, QuotationForm } from './quotation.ts'
import {
  insertQuotation,
  lockQuotations,
  selectQuotation,
  selectSameQuotation,
} from './quotation-store.ts'

const blank = {
  speaker: { personId: null, name: '', role: '' },
  occasion: { id: null, title: '' },
  saidOn: null,
  place: '',
  spokenLanguage: '',
  printedLanguage: 'ar',
  translator: '',
  source: '',
}

/**
 * The record of these words by this speaker: the one there is, in whatever spelling, or a new one,
 * for an inline mark to name. Readers see it once an article that uses it is published.
 */
export async function addQuotation(
  db: Database,
  actor: Actor,
  {
    words: given,
    form = 'inline',
    ...fields
  }: QuotationFields & {
    words: string
    form?: QuotationForm
  },
): Promise<Quotation> {
  requirePermission(actor, 'write-articles')
  const words = cleanText(given)
  if (fold(words) === '') {
    throw new Refusal('invalid-input', { path: 'body/words', problem: 'empty' })
  }
  return db.within(async (tx) => {
    await lockQuotations(tx)
    const quotation = await checkedQuotation(tx, { ...blank, words, form }, fields)
    const known = await selectSameQuotation(tx, words, quotation.speaker)
    if (known !== null) return known
    const id = await insertQuotation(tx, { ...quotation, createdBy: actor.staffId })
    await record(tx, {
      act: 'quotation.added',
      subject: { kind: 'quotation', id },
      by: actor,
    })
    return (await selectQuotation(tx, id)) as Quotation
  })
}
