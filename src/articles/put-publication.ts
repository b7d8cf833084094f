import type { Transaction } from '../database/database.ts'
import { findOrAddTags } from '../paper/find-or-add-tags.ts'
import { keepQuotations } from '../quotations/keep-quotations.ts'
import type { Article } from './article.ts'
import { findSectionId } from './check-references.ts'
import { foldedWordsOf } from './folded-words-of.ts'
import { upsertPublication } from './publication-store.ts'
import { addPublicationVersion } from './publication-version-store.ts'
import { quotationsIn } from './quotations-in.ts'

/** Copies the article's latest text to the readers' side, with its tags and authors, and keeps it among the texts that were public. */
export async function putPublication(
  tx: Transaction,
  article: Article,
  { slug, firstPublishedAt, updatedAt }: { slug: string; firstPublishedAt: Date; updatedAt: Date },
): Promise<void> {
  const { text } = article
  const tags = await findOrAddTags(tx, text.tags)
  await upsertPublication(tx, {
    articleId: article.id,
    version: article.version,
    slug,
    sectionId: await findSectionId(tx, text.section),
    text,
    folded: foldedWordsOf(text),
    firstPublishedAt,
    updatedAt,
    tagIds: tags.map((tag) => tag.id),
    authorIds: text.bylines.filter((byline) => /^[1-9]\d{0,17}$/.test(byline)),
  })
  await addPublicationVersion(tx, {
    articleId: article.id,
    version: article.version,
    text,
    at: updatedAt,
  })
  await keepQuotations(tx, { articleId: article.id, found: quotationsIn(text.body) })
}
