import type { Queryable } from '../database/database.ts'
import { selectPages } from './page-store.ts'
import type { Page } from './paper.ts'

/** All pages, oldest first. */
export function listPages(db: Queryable): Promise<Page[]> {
  return selectPages(db)
}
