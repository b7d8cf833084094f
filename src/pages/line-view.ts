import type { ArticleKind } from '../articles/article.ts'
import type { PublicationLine } from '../articles/publication.ts'
import type { Author, Paper, Section } from '../paper/paper.ts'
import { articlePath, authorPath, printedPath, sectionPath } from '../paper/paths.ts'
import type { Companions } from './companions-store.ts'
import { pictureView, type PictureView } from './picture-view.ts'

/** A name, and where it leads when it has a page of its own. */
export type Signpost = { name: string; href: string | null }
export type Place = Signpost & { href: string }

/** A published article as it stands in a list. */
export type LineView = {
  articleId: string
  href: string
  kind: ArticleKind
  kicker: string
  headline: string
  standfirst: string
  picture: PictureView | null
  bylines: Signpost[]
  section: Signpost | null
  publishedAt: Date
}

export function lineView(
  line: PublicationLine,
  paper: Pick<Paper, 'sections'>,
  { media, authors }: Pick<Companions, 'media' | 'authors'>,
): LineView {
  const section = paper.sections.find(({ id }) => id === line.sectionId)
  return {
    articleId: line.articleId,
    href: printedPath(articlePath(line.slug)),
    kind: line.kind,
    kicker: line.kicker,
    headline: line.headline,
    standfirst: line.standfirst,
    picture: pictureView(line.picture, media),
    bylines: bylinesView(line.bylines, authors),
    section: section === undefined ? null : sectionPlace(section),
    publishedAt: line.firstPublishedAt,
  }
}

/** Ids of authors become their names; an id whose author is gone is left out. */
export function bylinesView(bylines: string[], authors: Map<string, Author>): Signpost[] {
  return bylines.flatMap((byline) => {
    const author = authors.get(byline)
    if (author !== undefined) {
      return { name: author.name, href: printedPath(authorPath(author.slug)) }
    }
    return /^\d+$/.test(byline) ? [] : { name: byline, href: null }
  })
}

export function sectionPlace({ name, slug }: Pick<Section, 'name' | 'slug'>): Place {
  return { name, href: printedPath(sectionPath(slug)) }
}

/** What the lines need beside them. */
export function wantedBy(lines: PublicationLine[]): { mediaIds: string[]; bylines: string[] } {
  return {
    mediaIds: lines.flatMap(({ picture }) => (picture === null ? [] : [picture.media])),
    bylines: lines.flatMap((line) => line.bylines),
  }
}
