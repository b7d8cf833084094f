import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import { listDue, setStanding } from './article-store.ts'
import { openForChange } from './open-article.ts'
import { publishOpened } from './publish-article.ts'

/**
 * Publishes every scheduled article whose hour has come, each in a transaction of its own, each
 * once, whichever process is first. One that can't be published goes back to the editors with the
 * reason instead of standing in the way of the others. Answers how many were published.
 */
export async function publishDueArticles(db: Database): Promise<number> {
  let published = 0
  for (const id of await listDue(db)) {
    if (await publishOne(db, id)) published += 1
  }
  return published
}

async function publishOne(db: Database, id: string): Promise<boolean> {
  try {
    return await db.within(async (tx) => {
      const article = await openForChange(tx, null, id)
      if (article.standing.state !== 'scheduled') return false
      await publishOpened(tx, null, article)
      return true
    })
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'service-away') throw error
    await db.within(async (tx) => {
      await setStanding(tx, id, { state: 'in-review', note: '' })
      await record(tx, {
        act: 'article.unpublishable',
        subject: { kind: 'article', id },
        by: null,
        details: { code: error.code },
      })
    })
    return false
  }
}
