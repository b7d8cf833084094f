import type { Queryable } from '../database/database.ts'
import { selectAuthorsById } from './author-store.ts'
import type { Author } from './paper.ts'

/** The authors among `ids`, by id; what is no id (a byline that is a name) is passed over. */
export async function findAuthors(
  db: Queryable,
  ids: Iterable<string>,
): Promise<Map<string, Author>> {
  const wanted = [...new Set(ids)].filter((id) => /^[1-9][0-9]{0,17}$/.test(id))
  if (wanted.length === 0) return new Map()
  const authors = await selectAuthorsById(db, wanted)
  return new Map(authors.map((author) => [author.id, author]))
}
