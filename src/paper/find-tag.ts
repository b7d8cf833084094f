import type { Queryable } from '../database/database.ts'
import type { Tag } from './paper.ts'
import { selectTag } from './tag-store.ts'

export function findTag(db: Queryable, id: string): Promise<Tag | null> {
  return selectTag(db, id)
}
