import type { Queryable } from '../database/database.ts'
import { selectPage } from './page-store.ts'
import type { Page } from './paper.ts'

export function findPage(db: Queryable, id: string): Promise<Page | null> {
  return selectPage(db, id)
}
