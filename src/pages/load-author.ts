import { listOfAuthor } from '../articles/publication-store.ts'
import type { Queryable } from '../database/database.ts'
import type { Author } from '../paper/paper.ts'
import { authorPath, printedPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'
import { wantedBy } from './line-view.ts'
import { listing, listPage, shownLines } from './load-listing.ts'
import type { Listing } from './parts/article-list.tsx'
import { pictureView, type PictureView } from './picture-view.ts'

export type AuthorView = {
  frame: Frame
  author: Author
  portrait: PictureView | null
  path: string
  listing: Listing
}

export async function loadAuthor(
  db: Queryable,
  authorId: string,
  { visit, before }: { visit: Visit; before: string | undefined },
): Promise<AuthorView | null> {
  const page = listPage(before)
  const [paper, found] = await Promise.all([readPaper(db), listOfAuthor(db, authorId, page)])
  const { mediaIds, bylines } = wantedBy(shownLines(found))
  const companions = await findCompanions(db, {
    mediaIds: [...mediaOfFrame(paper), ...mediaIds],
    bylines: [authorId, ...bylines],
  })
  const author = companions.authors.get(authorId)
  if (author === undefined) return null
  const path = printedPath(authorPath(author.slug))
  const portrait = author.portrait === null ? null : { media: author.portrait, alt: author.name }
  return {
    frame: frameOf(paper, companions.media, visit),
    author,
    portrait: pictureView(portrait, companions.media),
    path,
    listing: listing(found, { path, page, paper, companions }),
  }
}
