import { mediaOf } from '../articles/body.ts'
import type { Publication } from '../articles/publication.ts'
import { findPublication, listRelated } from '../articles/publication-store.ts'
import type { Database } from '../database/database.ts'
import type { Paper } from '../paper/paper.ts'
import {
  articlePath,
  personPath,
  printedPath,
  shortPath,
  tagPath,
  versionsPath,
} from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import type { ArticleView } from './article-view.ts'
import type { RefusedComment } from './comments-view.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Visit } from './frame.ts'
import { bylinesView, lineView, sectionPlace, wantedBy, type Place } from './line-view.ts'
import { loadComments } from './load-comments.ts'
import { pictureView } from './picture-view.ts'
import { storylineBox } from './storyline-box.ts'

export const relatedPlaces = 4

export type ArticleRequest = {
  visit: Visit
  /** Who came back to see what they wrote. */
  visitor?: Buffer | null
  /** Id of the last comment of the page of comments before. */
  commentsAfter?: string | null
  refused?: RefusedComment | null
}

/** What readers see of an article; null when there is nothing to see. */
export async function loadArticle(
  db: Database,
  articleId: string,
  { visit, visitor = null, commentsAfter = null, refused = null }: ArticleRequest,
): Promise<ArticleView | null> {
  const [paper, publication] = await Promise.all([readPaper(db), findPublication(db, articleId)])
  if (publication === null) return null
  const { text } = publication
  const path = printedPath(articlePath(publication.slug))
  const [related, comments] = await Promise.all([
    listRelated(db, publication, relatedPlaces),
    loadComments(db, publication, { paper, path, visitor, after: commentsAfter, refused }),
  ])
  const wanted = wantedBy(related)
  const companions = await findCompanions(db, {
    mediaIds: [
      ...mediaOfFrame(paper),
      ...wanted.mediaIds,
      ...(text.picture === null ? [] : [text.picture.media]),
      ...mediaOf(text.body),
    ],
    bylines: [...text.bylines, ...wanted.bylines],
    tagsOf: articleId,
    noticesOf: articleId,
  })
  return {
    frame: frameOf(paper, companions.media, visit),
    path,
    text,
    trail: trailOf(paper, publication.sectionId),
    bylines: bylinesView(text.bylines, companions.authors),
    publishedAt: publication.firstPublishedAt,
    updatedAt: laterOf(publication),
    notices: companions.notices,
    versionsHref:
      companions.publicVersions > 1 ? printedPath(versionsPath(publication.slug)) : null,
    picture: pictureView(text.picture, companions.media),
    media: companions.media,
    speakers: new Map(
      companions.speakers.map(({ block, slug }) => [block, printedPath(personPath(slug))]),
    ),
    tags: companions.tags.map(({ name, slug }) => ({ name, href: printedPath(tagPath(slug)) })),
    share: {
      headline: text.headline,
      address: `${visit.origin}${path}`,
      shortAddress: `${visit.origin}${shortPath(articleId)}`,
    },
    storylines: companions.storylines.map((row) => storylineBox(row, articleId)),
    related: related.map((line) => lineView(line, paper, companions)),
    comments,
    previewOf: null,
  }
}

export function trailOf({ sections }: Paper, sectionId: string | null): Place[] {
  const section = sections.find(({ id }) => id === sectionId)
  if (section === undefined) return []
  const above = sections.find(({ id }) => id === section.parentId)
  return [...(above === undefined ? [] : [above]), section].map(sectionPlace)
}

const minute = 60_000

/** When it was changed, if the clock on the page would show another time. */
function laterOf({ firstPublishedAt, updatedAt }: Publication): Date | null {
  const [first, last] = [firstPublishedAt, updatedAt].map((at) => Math.floor(at.getTime() / minute))
  return (last as number) > (first as number) ? updatedAt : null
}
