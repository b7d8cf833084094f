import { ArticleText } from '../articles/article.ts'
import type { ArticleInput } from './contract.ts'

/** The text in what was sent; what an answer holds besides is passed over. */
export function textOfInput(input: ArticleInput): Partial<ArticleText> {
  const fields = Object.keys(ArticleText.properties)
  return Object.fromEntries(Object.entries(input).filter(([field]) => fields.includes(field)))
}
