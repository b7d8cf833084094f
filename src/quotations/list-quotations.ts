import type { Queryable } from '../database/database.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Quotation } from './quotation.ts'
import { countQuotations, selectQuotations, type QuotationQuestion } from './quotation-store.ts'
import { seenBy } from './seen-by.ts'

/** Newest first; `words` matches any spelling. */
export async function listQuotations(
  db: Queryable,
  actor: Actor,
  {
    limit,
    cursor,
    speaker = null,
    article = null,
    words = '',
  }: Partial<Omit<QuotationQuestion, 'seenBy'>> & { limit: number; cursor?: string },
): Promise<{ items: Quotation[]; total: number; next: string | null }> {
  requirePermission(actor, 'write-articles')
  const question = { speaker, article, words, seenBy: seenBy(actor) }
  const before = cursor !== undefined && /^[1-9][0-9]{0,17}$/.test(cursor) ? cursor : null
  const found = await selectQuotations(db, question, { limit: limit + 1, before })
  const items = found.slice(0, limit)
  return {
    items,
    total: await countQuotations(db, question),
    next: found.length > limit ? (items.at(-1) as Quotation).id : null,
  }
}
