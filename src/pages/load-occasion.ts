import type { Queryable } from '../database/database.ts'
import { occasionPath, personPath, printedPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import type { Occasion } from '../people/occasion.ts'
import { selectOccasion } from '../people/occasion-store.ts'
import { parseSayingCursor } from '../quotations/saying.ts'
import { selectSayings, selectYears } from '../quotations/saying-store.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'
import type { Signpost } from './line-view.ts'
import { sayingsOfAPage, sayingsView, type SayingsView } from './sayings-view.ts'

export type OccasionView = {
  frame: Frame
  occasion: Occasion
  path: string
  /** Whose page is not open yet is named without a link. */
  participants: Signpost[]
  count: number
  sayings: SayingsView
}

/** Null until readers see something that was said there. */
export async function loadOccasion(
  db: Queryable,
  occasionId: string,
  request: { visit: Visit; before: string | undefined },
): Promise<OccasionView | null> {
  const paper = await readPaper(db)
  const { timeZone } = paper.settings
  const before = parseSayingCursor(request.before)
  const by = { occasionId }
  const page = { timeZone, year: null, words: '', before, limit: sayingsOfAPage + 1 }
  const [occasion, years, found, { media }] = await Promise.all([
    selectOccasion(db, occasionId),
    selectYears(db, by, timeZone),
    selectSayings(db, by, page),
    findCompanions(db, { mediaIds: mediaOfFrame(paper) }),
  ])
  if (occasion === null || years.length === 0) return null
  const path = printedPath(occasionPath(occasion.slug))
  return {
    frame: frameOf(paper, media, request.visit),
    occasion,
    path,
    participants: occasion.participants.map(({ name, slug, isPublic }) => ({
      name,
      href: isPublic ? printedPath(personPath(slug)) : null,
    })),
    count: years.reduce((sum, { count }) => sum + count, 0),
    sayings: sayingsView(found, { path, asked: {}, isFirstPage: before === null }),
  }
}
