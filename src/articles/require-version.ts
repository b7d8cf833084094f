import { Refusal } from '../language/refusal.ts'
import type { Article } from './article.ts'

/** Null: the asker did not say which version they saw. */
export function requireVersion(article: Article, expected: number | null): void {
  if (expected !== null && expected !== article.version) {
    throw new Refusal('version-stale', { version: article.version })
  }
}
