import type { ArticleKind, ArticleText } from '../articles/article.ts'
import { textOfBlock } from '../articles/body.ts'
import type { Database } from '../database/database.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import { findPublications, withinSearchTime, type Place } from './search-store.ts'
import { searchWordsOf } from './search-words.ts'

export type SearchHit = {
  articleId: string
  slug: string
  kind: ArticleKind
  headline: string
  firstPublishedAt: Date
  excerpt: Excerpt
}

const most = 50

/** What readers find: published articles in which all words of the query occur. */
export async function searchPublications(
  db: Database,
  question: { q: string; limit: number; cursor?: string },
): Promise<{ items: SearchHit[]; total: number; next: string | null }> {
  const words = searchWordsOf(question.q)
  if (words.length === 0) return { items: [], total: 0, next: null }
  const limit = Math.min(question.limit, most)
  const after = parsePlace(question.cursor)
  const { found, total } = await db.within((tx) =>
    withinSearchTime(tx, () => findPublications(tx, words, { limit: limit + 1, after })),
  )
  const page = found.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map(({ text, articleId, slug, kind, firstPublishedAt }) => ({
      articleId,
      slug,
      kind,
      headline: text.headline,
      firstPublishedAt,
      excerpt: excerptOf(passagesOf(text), words),
    })),
    total,
    next: found.length > limit && last !== undefined ? writePlace(last) : null,
  }
}

/** What is printed beside the headline, in the order a reader looks for it. */
function passagesOf({ standfirst, body, picture, kicker }: ArticleText): string[] {
  return [standfirst, ...body.blocks.map(textOfBlock), picture?.caption ?? '', kicker]
}

/** `<1 when in the headline>-<milliseconds>-<article id>` */
function writePlace({ isInHeadline, firstPublishedAt, articleId }: Place): string {
  return `${isInHeadline ? 1 : 0}-${firstPublishedAt.getTime()}-${articleId}`
}

function parsePlace(written: string | undefined): Place | null {
  const [, headline, milliseconds, articleId] =
    /^([01])-(\d{1,15})-([1-9]\d{0,17})$/.exec(written ?? '') ?? []
  if (milliseconds === undefined || articleId === undefined) return null
  return {
    isInHeadline: headline === '1',
    firstPublishedAt: new Date(Number(milliseconds)),
    articleId,
  }
}
