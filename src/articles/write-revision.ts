import type { Transaction } from '../database/database.ts'
import type { Actor } from '../staff/staff.ts'
import type { ArticleText } from './article.ts'
import { checkText } from './check-text.ts'
import { cleanArticleText } from './clean-article-text.ts'
import { findSectionId, requireMedia } from './check-references.ts'
import { foldedWordsOf } from './folded-words-of.ts'
import { insertRevision, replaceLatestRevision } from './revision-store.ts'
import type { RevisionOrigin } from './revision.ts'

/** Cleans and checks a text, and keeps it as the article's latest revision. */
export async function writeRevision(
  tx: Transaction,
  actor: Actor | null,
  save: {
    articleId: string
    version: number
    text: ArticleText
    origin: RevisionOrigin
    restoredFrom?: number
    /** Takes the place of the revision before. */
    replacesLatest?: boolean
  },
): Promise<void> {
  const text = cleanArticleText(save.text)
  checkText(text)
  await requireMedia(tx, text)
  const revision = {
    articleId: save.articleId,
    version: save.version,
    text,
    sectionId: await findSectionId(tx, text.section),
    folded: foldedWordsOf(text),
    origin: save.origin,
    staffId: actor?.staffId ?? null,
    ...(save.restoredFrom === undefined ? {} : { restoredFrom: save.restoredFrom }),
  }
  await (save.replacesLatest === true ? replaceLatestRevision : insertRevision)(tx, revision)
}
