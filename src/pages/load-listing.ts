import {
  parseCursor,
  writeCursor,
  type PublicationCursor,
  type PublicationLine,
} from '../articles/publication.ts'
import type { Paper } from '../paper/paper.ts'
import type { Companions } from './companions-store.ts'
import { lineView } from './line-view.ts'
import type { Listing } from './parts/article-list.tsx'

const linesOfAPage = 20

export type ListPage = { limit: number; before: PublicationCursor | null }

/** One line more than is shown tells whether there is another page. */
export function listPage(before: string | undefined): ListPage {
  return { limit: linesOfAPage + 1, before: parseCursor(before) }
}

export function shownLines(found: PublicationLine[]): PublicationLine[] {
  return found.slice(0, linesOfAPage)
}

export function listing(
  found: PublicationLine[],
  {
    path,
    page,
    paper,
    companions,
  }: { path: string; page: ListPage; paper: Paper; companions: Companions },
): Listing {
  const shown = shownLines(found)
  const last = shown.at(-1)
  const hasOlder = found.length > shown.length && last !== undefined
  return {
    lines: shown.map((line) => lineView(line, paper, companions)),
    newerHref: page.before === null ? null : path,
    olderHref: hasOlder ? `${path}?before=${writeCursor(last)}` : null,
  }
}
