import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { deleteTrashedBefore } from './article-store.ts'

export const daysInTrash = 30

/** Deletes what has lain in the trash for its time; answers how many articles went. */
export async function emptyTrash(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - daysInTrash * 24 * 60 * 60 * 1000)
  return db.within(async (tx) => {
    const ids = await deleteTrashedBefore(tx, before)
    for (const id of ids) {
      await record(tx, { act: 'article.deleted', subject: { kind: 'article', id }, by: null })
    }
    return ids.length
  })
}
