import type { Article } from '../articles/article.ts'
import { openArticle } from '../articles/open-article.ts'
import { foldedWordsOf } from '../articles/folded-words-of.ts'
import { findPublication } from '../articles/publication-store.ts'
import type { Transaction } from '../database/database.ts'
import { cleanText } from '../language/bidi.ts'
import { fold } from '../language/fold.ts'
import { Refusal } from '../language/refusal.ts'
import type { Actor } from '../staff/staff.ts'

/**
 * The sentence as it is kept. Refused when the actor may not see the article, and when the sentence
 * stands neither in its saved text nor in what readers see of it.
 */
export async function requireSentence(
  tx: Transaction,
  actor: Actor,
  { articleId, sentence }: { articleId: string; sentence: string },
): Promise<{ article: Article; sentence: string }> {
  const article = await openArticle(tx, actor, articleId)
  const wanted = fold(sentence)
  if (wanted === '') throw new Refusal('invalid-input', { path: 'body/sentence', problem: 'empty' })
  const publication = await findPublication(tx, articleId)
  const texts = [article.text, ...(publication === null ? [] : [publication.text])]
  if (!texts.some((text) => foldedWordsOf(text).includes(wanted))) {
    throw new Refusal('sentence-missing', { article: articleId })
  }
  return { article, sentence: cleanText(sentence).trim() }
}
