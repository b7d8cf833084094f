import { fold } from '../language/fold.ts'
import type { ArticleText } from './article.ts'
import { textOf } from './body.ts'

/** What a search looks through: the headline on a line of its own, then everything else a reader would read. */
export function foldedWordsOf(text: ArticleText): string {
  const { headline, kicker, standfirst, picture, body } = text
  const others = [kicker, standfirst, picture?.caption ?? '', textOf(body)].join('\n')
  return `${fold(headline)}\n${fold(others)}`
}
