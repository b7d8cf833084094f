import { listOfSection } from '../articles/publication-store.ts'
import type { Queryable } from '../database/database.ts'
import type { Section } from '../paper/paper.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'
import { sectionPlace, wantedBy, type Place } from './line-view.ts'
import { listing, listPage, shownLines } from './load-listing.ts'
import type { Listing } from './parts/article-list.tsx'

export type SectionView = {
  frame: Frame
  section: Section
  path: string
  parent: Place | null
  children: Place[]
  listing: Listing
}

/** A section with what is in those under it; null when it is gone. */
export async function loadSection(
  db: Queryable,
  sectionId: string,
  { visit, before }: { visit: Visit; before: string | undefined },
): Promise<SectionView | null> {
  const paper = await readPaper(db)
  const section = paper.sections.find(({ id }) => id === sectionId)
  if (section === undefined) return null
  const children = paper.sections.filter(({ parentId }) => parentId === sectionId)
  const parent = paper.sections.find(({ id }) => id === section.parentId)
  const page = listPage(before)
  const found = await listOfSection(db, [sectionId, ...children.map(({ id }) => id)], page)
  const { mediaIds, bylines } = wantedBy(shownLines(found))
  const companions = await findCompanions(db, {
    mediaIds: [...mediaOfFrame(paper), ...mediaIds],
    bylines,
  })
  const path = sectionPlace(section).href
  return {
    frame: frameOf(paper, companions.media, visit),
    section,
    path,
    parent: parent === undefined ? null : sectionPlace(parent),
    children: children.map(sectionPlace),
    listing: listing(found, { path, page, paper, companions }),
  }
}
