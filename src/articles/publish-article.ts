import type { Database, Transaction } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'
import { setPublished } from './article-store.ts'
import { chooseSlug } from './choose-slug.ts'
import { openForChange } from './open-article.ts'
import { putPublication } from './put-publication.ts'
import { requirePublishable } from './require-publishable.ts'
import { requireState } from './require-state.ts'
import { requireVersion } from './require-version.ts'

/**
 * Shows the article's latest text to the readers: for the first time, or in the place of what they
 * saw before. Asked twice for the same version, it does it once.
 */
export async function publishArticle(
  db: Database,
  actor: Actor,
  publication: { id: string; expectedVersion: number | null },
): Promise<Article> {
  requirePermission(actor, 'publish-articles')
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, publication.id)
    requireVersion(article, publication.expectedVersion)
    return publishOpened(tx, actor, article)
  })
}

/** The deed itself, for whoever holds the article already; `at` is its time when it is not now. */
export async function publishOpened(
  tx: Transaction,
  actor: Actor | null,
  article: Article,
  at = new Date(),
): Promise<Article> {
  const { standing } = article
  if (standing.state === 'published' && standing.publishedVersion === article.version)
    return article
  requireState(article, 'publish')
  requirePublishable(article)
  const slug = await chooseSlug(tx, article)
  const firstPublishedAt = await setPublished(tx, article.id, { slug, at })
  await putPublication(tx, article, { slug, firstPublishedAt, updatedAt: at })
  const wasPublic = standing.state === 'published' || standing.state === 'withdrawn'
  await record(tx, {
    act: wasPublic ? 'article.updated' : 'article.published',
    subject: { kind: 'article', id: article.id },
    by: actor,
    details: { version: article.version },
  })
  return openForChange(tx, null, article.id)
}
