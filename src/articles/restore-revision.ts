import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { openForChange } from './open-article.ts'
import { requireMayWrite } from './require-may-write.ts'
import { requireVersion } from './require-version.ts'
import { findRevision } from './revision-store.ts'
import { writeRevision } from './write-revision.ts'

/** Makes an old text the latest again, as a revision of its own; what it replaces stays in the list. */
export async function restoreRevision(
  db: Database,
  actor: Actor,
  restoration: { articleId: string; version: number; expectedVersion: number | null },
): Promise<Article> {
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, restoration.articleId)
    requireMayWrite(actor, article)
    requireVersion(article, restoration.expectedVersion)
    const revision = await findRevision(tx, article.id, restoration.version)
    if (revision === null) throw new Refusal('not-found')
    await writeRevision(tx, actor, {
      articleId: article.id,
      version: article.version + 1,
      text: revision.text,
      origin: 'restore',
      restoredFrom: restoration.version,
    })
    await record(tx, {
      act: 'article.restored',
      subject: { kind: 'article', id: article.id },
      by: actor,
      details: { from: restoration.version, version: article.version + 1 },
    })
    return openForChange(tx, actor, article.id)
  })
}
