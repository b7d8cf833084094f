import { listOfTag } from '../articles/publication-store.ts'
import type { Queryable } from '../database/database.ts'
import { findTag } from '../paper/find-tag.ts'
import type { Tag } from '../paper/paper.ts'
import { printedPath, tagPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'
import { wantedBy } from './line-view.ts'
import { listing, listPage, shownLines } from './load-listing.ts'
import type { Listing } from './parts/article-list.tsx'

export type TagView = { frame: Frame; tag: Tag; path: string; listing: Listing }

export async function loadTag(
  db: Queryable,
  tagId: string,
  { visit, before }: { visit: Visit; before: string | undefined },
): Promise<TagView | null> {
  const page = listPage(before)
  const [paper, tag, found] = await Promise.all([
    readPaper(db),
    findTag(db, tagId),
    listOfTag(db, tagId, page),
  ])
  if (tag === null) return null
  const { mediaIds, bylines } = wantedBy(shownLines(found))
  const companions = await findCompanions(db, {
    mediaIds: [...mediaOfFrame(paper), ...mediaIds],
    bylines,
  })
  const path = printedPath(tagPath(tag.slug))
  return {
    frame: frameOf(paper, companions.media, visit),
    tag,
    path,
    listing: listing(found, { path, page, paper, companions }),
  }
}
