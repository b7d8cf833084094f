import type { Database } from '../database/database.ts'
import { record } from '../logbook/record.ts'
import { requirePermission } from '../staff/require-permission.ts'
import type { Actor } from '../staff/staff.ts'
import { blankText, type Article, type ArticleText } from './article.ts'
import { insertArticle } from './article-store.ts'
import { openForChange } from './open-article.ts'
import type { RevisionOrigin } from './revision.ts'
import { writeRevision } from './write-revision.ts'

/** Begins a draft. Null as actor: the house itself. */
export async function createArticle(
  db: Database,
  actor: Actor | null,
  draft: { text: Partial<ArticleText>; origin?: RevisionOrigin; createdAt?: Date },
): Promise<Article> {
  if (actor !== null) requirePermission(actor, 'write-articles')
  return db.within(async (tx) => {
    const id = await insertArticle(tx, {
      createdBy: actor?.staffId ?? null,
      ...(draft.createdAt === undefined ? {} : { createdAt: draft.createdAt }),
    })
    await writeRevision(tx, actor, {
      articleId: id,
      version: 1,
      text: { ...blankText, ...draft.text },
      origin: draft.origin ?? 'save',
    })
    await record(tx, { act: 'article.created', subject: { kind: 'article', id }, by: actor })
    return openForChange(tx, null, id)
  })
}
