import type { Queryable } from '../database/database.ts'
import type { QuotationUse } from './quotation.ts'
import { selectUsesOf } from './quotation-use-store.ts'

/** Every place where readers see the quotation, the first published article first. */
export function usesOf(db: Queryable, quotationId: string): Promise<QuotationUse[]> {
  return selectUsesOf(db, quotationId)
}
