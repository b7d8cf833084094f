import type { Queryable } from '../database/database.ts'
import type { Section } from './paper.ts'
import { inReadingOrder } from './reading-order.ts'
import { selectSections } from './section-store.ts'

/** All sections, each top one followed by its children. */
export async function listSections(db: Queryable): Promise<Section[]> {
  return inReadingOrder(await selectSections(db))
}
