import type { Database } from '../database/database.ts'
import { articlePath, printedPath } from '../paper/paths.ts'
import { searchPublications, type SearchHit } from '../search/search-publications.ts'
import type { Frame, Visit } from './frame.ts'
import { loadFrame } from './load-frame.ts'

export type SearchView = {
  frame: Frame
  /** As it was typed; empty before anything was looked for. */
  words: string
  total: number
  found: (Omit<SearchHit, 'articleId' | 'slug'> & { href: string })[]
  nextHref: string | null
}

const resultsOfAPage = 20
const lettersRead = 300

export async function loadSearch(
  db: Database,
  { q, cursor, visit }: { q: string; cursor?: string; visit: Visit },
): Promise<SearchView> {
  const words = q.toWellFormed().slice(0, lettersRead).trim()
  const [frame, { items, total, next }] = await Promise.all([
    loadFrame(db, visit),
    searchPublications(db, {
      q: words,
      limit: resultsOfAPage,
      ...(cursor === undefined ? {} : { cursor }),
    }),
  ])
  return {
    frame,
    words,
    total,
    found: items.map(({ slug, kind, headline, firstPublishedAt, excerpt }) => ({
      href: printedPath(articlePath(slug)),
      kind,
      headline,
      firstPublishedAt,
      excerpt,
    })),
    nextHref: next === null ? null : `/search?${new URLSearchParams({ q: words, after: next })}`,
  }
}
