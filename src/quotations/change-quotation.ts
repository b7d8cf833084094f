import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { checkedQuotation, type QuotationFields } from './checked-quotation.ts'
import type { Quotation } from './quotation.ts'
import { lockQuotations, selectQuotation, updateQuotation } from './quotation-store.ts'
import { seenBy } from './seen-by.ts'
import { usesOf } from './uses-of.ts'

/**
 * Changes who said it, where, when and in which language. Whoever writes may, until an article that
 * uses it is published; then whoever publishes.
 */
export async function changeQuotation(
  db: Database,
  actor: Actor,
  { id, ...fields }: QuotationFields & { id: string },
): Promise<Quotation> {
  requirePermission(actor, 'write-articles')
  return db.within(async (tx) => {
    await lockQuotations(tx)
    const before = await selectQuotation(tx, id, { seenBy: seenBy(actor) })
    if (before === null) throw new Refusal('not-found')
    if ((await usesOf(tx, id)).length > 0) requirePermission(actor, 'publish-articles')
    await updateQuotation(tx, await checkedQuotation(tx, before, fields))
    const after = (await selectQuotation(tx, id)) as Quotation
    await record(tx, {
      act: 'quotation.changed',
      subject: { kind: 'quotation', id },
      by: actor,
      details: { fields: Object.keys(fields) },
    })
    return after
  })
}
