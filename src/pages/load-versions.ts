import { findPublication } from '../articles/publication-store.ts'
import type { PublicationVersion } from '../articles/publication-version.ts'
import {
  findPublishedTexts,
  listPublicationVersions,
} from '../articles/publication-version-store.ts'
import type { Queryable } from '../database/database.ts'
import { articlePath, printedPath, versionsPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'
import { publicDifferences, type PublicDifference } from './public-differences.ts'

export type VersionsView = {
  frame: Frame
  path: string
  articleHref: string
  headline: string
  /** Newest first. */
  versions: PublicationVersion[]
  /** Null while there is only one. */
  compared: { from: number; to: number; differences: PublicDifference[] } | null
}

const mostVersions = 200

type Asked = { visit: Visit; from: string | undefined; to: string | undefined }

/** The texts of an article that were public, and what changed between two of them; null when it is not published. */
export async function loadVersions(
  db: Queryable,
  articleId: string,
  { visit, from, to }: Asked,
): Promise<VersionsView | null> {
  const [paper, publication, versions] = await Promise.all([
    readPaper(db),
    findPublication(db, articleId),
    listPublicationVersions(db, articleId, mostVersions),
  ])
  if (publication === null) return null
  const pair = pairOf(versions, from, to)
  const texts = await findPublishedTexts(db, articleId, pair)
  const companions = await findCompanions(db, {
    mediaIds: mediaOfFrame(paper),
    bylines: [...texts.values()].flatMap(({ bylines }) => bylines),
  })
  const [before, after] = pair.map((number) => texts.get(number))
  return {
    frame: frameOf(paper, companions.media, visit),
    path: printedPath(versionsPath(publication.slug)),
    articleHref: printedPath(articlePath(publication.slug)),
    headline: publication.text.headline,
    versions,
    compared:
      before === undefined || after === undefined
        ? null
        : {
            from: pair[0] as number,
            to: pair[1] as number,
            differences: publicDifferences(before, after, companions.authors),
          },
  }
}

/** The two that were asked for, the older first; else the last two; none when there is only one. */
function pairOf(
  versions: PublicationVersion[],
  ...asked: (string | undefined)[]
): [number, number] | [] {
  const known = versions.map(({ number }) => number)
  const [one, other] = asked.map((written) => known.find((number) => String(number) === written))
  if (one !== undefined && other !== undefined && one !== other) {
    return one < other ? [one, other] : [other, one]
  }
  const [last, before] = known
  return last === undefined || before === undefined ? [] : [before, last]
}
