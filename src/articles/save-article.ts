import { isDeepStrictEqual } from 'node:util'
import type { Database } from '../database/database.ts'
import { Refusal } from '../language/refusal.ts'
import { record } from '../logbook/record.ts'
import type { Actor } from '../staff/staff.ts'
import type { Article, ArticleText } from './article.ts'
import { cleanArticleText } from './clean-article-text.ts'
import { foldedWordsOf } from './folded-words-of.ts'
import { openForChange } from './open-article.ts'
import { requireMayWrite } from './require-may-write.ts'
import { requireVersion } from './require-version.ts'
import { goesOn } from './revision.ts'
import { findRevision, setOrigin } from './revision-store.ts'
import { writeRevision } from './write-revision.ts'

export type Save = {
  id: string
  /** The version the colleague began from. */
  expectedVersion: number
  /** Fields that are absent stay as they are. */
  text: Partial<ArticleText>
  origin: 'save' | 'autosave'
}

/**
 * Keeps what a colleague typed as a new revision; readers see none of it before it is published.
 * Refused with 'version-stale' when somebody saved in between.
 */
export async function saveArticle(db: Database, actor: Actor, save: Save): Promise<Article> {
  return db.within(async (tx) => {
    const article = await openForChange(tx, actor, save.id)
    requireMayWrite(actor, article)
    requireVersion(article, save.expectedVersion)
    const text = { ...article.text, ...save.text }
    const latest = await findRevision(tx, article.id, article.version)
    if (latest === null) throw new Refusal('not-found')
    if (isDeepStrictEqual(cleanArticleText(text), article.text)) {
      const makesItASave = save.origin === 'save' && latest.origin === 'autosave'
      if (makesItASave) {
        await setOrigin(tx, { articleId: article.id, version: article.version, origin: 'save' })
      }
      return article
    }
    const replacesLatest = goesOn(latest, {
      staffId: actor.staffId,
      at: new Date(),
      lettersAdded: foldedWordsOf(text).length - foldedWordsOf(article.text).length,
    })
    await writeRevision(tx, actor, {
      articleId: article.id,
      version: article.version + 1,
      text,
      origin: save.origin,
      replacesLatest,
    })
    if (!replacesLatest) {
      await record(tx, {
        act: 'article.saved',
        subject: { kind: 'article', id: article.id },
        by: actor,
        details: { version: article.version + 1 },
      })
    }
    return openForChange(tx, null, article.id)
  })
}
