import { Refusal } from '../language/refusal.ts'
import type { Article } from './article.ts'
import { mediaOf, textOf } from './body.ts'

/** What readers get has a headline, and something under it. */
export function requirePublishable({ text }: Article): void {
  if (text.headline === '') throw new Refusal('headline-missing')
  const hasEmbed = text.body.blocks.some((block) => block.kind === 'embed')
  if (textOf(text.body) === '' && mediaOf(text.body).length === 0 && !hasEmbed) {
    throw new Refusal('body-missing')
  }
}
