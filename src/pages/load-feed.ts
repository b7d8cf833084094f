import type { PublicationLine } from '../articles/publication.ts'
import { listLatest } from '../articles/publication-store.ts'
import type { Queryable } from '../database/database.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions, noCompanions } from './companions-store.ts'
import { frameOf, type Frame, type Visit } from './frame.ts'
import { lineView, type LineView } from './line-view.ts'

export type FeedView = { frame: Frame; lines: LineView[] }

const linesOfAFeed = 30

export async function loadFeed(db: Queryable, visit: Visit): Promise<FeedView> {
  const [paper, lines] = await Promise.all([readPaper(db), listLatest(db, { limit: linesOfAFeed })])
  const bylines = lines.flatMap((line: PublicationLine) => line.bylines)
  const { authors } = await findCompanions(db, { mediaIds: [], bylines })
  return {
    frame: frameOf(paper, noCompanions.media, visit),
    lines: lines.map((line) => lineView(line, paper, { media: noCompanions.media, authors })),
  }
}
