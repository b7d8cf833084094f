import type { PublicationLine } from '../articles/publication.ts'
import { listByIds, listBySections, listLatest } from '../articles/publication-store.ts'
import type { Queryable } from '../database/database.ts'
import type { Paper } from '../paper/paper.ts'
import { articlePath, printedPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Visit } from './frame.ts'
import type { HomeView } from './home-view.ts'
import { lineView, sectionPlace, wantedBy, type Signpost } from './line-view.ts'

const places = { seconds: 3, latest: 10, band: 5 }
/** Lead and seconds may all come from one section, whose band is still full without them. */
const onTop = 1 + places.seconds

export async function loadHome(db: Queryable, visit: Visit): Promise<HomeView> {
  const paper = await readPaper(db)
  const [pinned, newest, bySection] = await Promise.all([
    pinnedBy(db, paper),
    listLatest(db, { limit: onTop + places.latest }),
    listBySections(db, onTop + places.band),
  ])
  const { lead, seconds } = topOf(paper, pinned, newest)
  const shown = new Set([lead, ...seconds].map((line) => line?.articleId))
  const isLeft = (line: PublicationLine) => !shown.has(line.articleId)
  const latest = newest.filter(isLeft).slice(0, places.latest)
  const bands = paper.sections
    .filter(({ parentId }) => parentId === null)
    .map((section) => ({
      section: sectionPlace(section),
      lines: (bySection.get(section.id) ?? []).filter(isLeft).slice(0, places.band),
    }))
    .filter(({ lines }) => lines.length > 0)

  const { mediaIds, bylines } = wantedBy([
    ...(lead === null ? [] : [lead]),
    ...seconds,
    ...bands.flatMap(({ lines }) => lines),
  ])
  const companions = await findCompanions(db, {
    mediaIds: [...mediaOfFrame(paper), ...mediaIds],
    bylines,
  })
  const view = (line: PublicationLine) => lineView(line, paper, companions)
  return {
    frame: frameOf(paper, companions.media, visit),
    breaking: breakingOf(paper, pinned),
    lead: lead === null ? null : view(lead),
    seconds: seconds.map(view),
    latest: latest.map(view),
    bands: bands.map(({ section, lines }) => ({ section, lines: lines.map(view) })),
  }
}

async function pinnedBy(db: Queryable, { frontPage }: Paper): Promise<PublicationLine[]> {
  const { lead, seconds, breaking } = frontPage
  const ids = [lead, ...seconds, breaking?.article ?? null].filter((id) => id !== null)
  return ids.length === 0 ? [] : listByIds(db, [...new Set(ids)])
}

/** What an editor pinned; places that are empty, or whose article is gone, fill with the newest. */
function topOf({ frontPage }: Paper, pinned: PublicationLine[], newest: PublicationLine[]) {
  const find = (id: string | null) => pinned.find(({ articleId }) => articleId === id)
  const chosen = frontPage.seconds.flatMap((id) => find(id) ?? [])
  const free = (taken: (PublicationLine | undefined)[]) =>
    newest.filter((line) => !taken.some((other) => other?.articleId === line.articleId))
  const lead = find(frontPage.lead) ?? free(chosen)[0] ?? null
  const others = chosen.filter((line) => line !== lead)
  const fill = free([lead ?? undefined, ...others])
  return { lead, seconds: [...others, ...fill].slice(0, places.seconds) }
}

function breakingOf(
  { frontPage: { breaking } }: Paper,
  pinned: PublicationLine[],
): Signpost | null {
  if (breaking === null) return null
  const article = pinned.find(({ articleId }) => articleId === breaking.article)
  const href = article === undefined ? null : printedPath(articlePath(article.slug))
  return { name: breaking.text, href }
}
