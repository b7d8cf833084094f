import type { AuthorAnswer, List } from '../../api/contract.ts'
import { ask } from '../ask.ts'

export const authorsQuery = ask<List<AuthorAnswer>>('/api/authors?limit=200')

/** Bylines as they are read: the names of known authors, and those who have no record as written. */
export function namesIn(bylines: readonly string[], authors: readonly AuthorAnswer[]): string {
  return bylines.map((byline) => authors.find(({ id }) => id === byline)?.name ?? byline).join('، ')
}
