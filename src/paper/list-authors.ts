import type { Queryable } from '../database/database.ts'
import { selectAuthors } from './author-store.ts'
import type { Author } from './paper.ts'

/** All authors, by name. */
export function listAuthors(db: Queryable): Promise<Author[]> {
  return selectAuthors(db)
}
