import type { Queryable } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { selectKnown } from './author-store.ts'
import type { Author } from './paper.ts'

/** Refuses a portrait or an account that is not there. */
export async function requireKnown(
  db: Queryable,
  author: Pick<Author, 'portrait' | 'staffId'>,
): Promise<void> {
  const known = await selectKnown(db, author)
  for (const [field, problem] of [
    ['portrait', 'unknown-media'],
    ['staffId', 'unknown-staff'],
  ] as const) {
    if (author[field] !== null && !known[field]) {
      throw new Refusal('invalid-input', { path: `body/${field}`, problem })
    }
  }
}
