import type { Queryable } from '../database/database.ts'
import type { Person } from './person.ts'
import { countPeople, selectPeople } from './person-store.ts'

/** Newest first; `words` matches any spelling, anywhere in a name. */
export async function listPeople(
  db: Queryable,
  { words = '', limit, cursor }: { words?: string; limit: number; cursor?: string },
): Promise<{ items: Person[]; total: number; next: string | null }> {
  const before = cursor !== undefined && /^[1-9][0-9]{0,17}$/.test(cursor) ? cursor : null
  const found = await selectPeople(db, { words, limit: limit + 1, before })
  const items = found.slice(0, limit)
  return {
    items,
    total: await countPeople(db, words),
    next: found.length > limit ? (items.at(-1) as Person).id : null,
  }
}
