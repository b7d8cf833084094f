import { Refusal } from '../language/refusal.ts'
import { isPossible, type Article, type ArticleAct } from './article.ts'

export function requireState(article: Article, act: ArticleAct): void {
  const { state } = article.standing
  if (!isPossible(act, state)) throw new Refusal('wrong-state', { state, act })
}
