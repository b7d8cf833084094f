import type { ArticleText } from '../src/articles/article.ts'
import { createArticle } from '../src/articles/create-article.ts'
import { publishOpened } from '../src/articles/publish-article.ts'
import type { Database } from '../src/database/database.ts'

/** The id of an article that readers see, published by the house itself; nobody need be hired. */
export async function published(
  db: Database,
  text: ArticleText,
  at = new Date('2026-03-02T09:00:00Z'),
): Promise<string> {
  const draft = await createArticle(db, null, { text, createdAt: at })
  const { id } = await db.within((tx) => publishOpened(tx, null, draft, at))
  return id
}
