import type { ArticleKind, ArticleText, Picture } from './article.ts'

/** What readers see of an article: the text that stands published. */
export type Publication = {
  articleId: string
  version: number
  slug: string
  sectionId: string | null
  kind: ArticleKind
  text: ArticleText
  firstPublishedAt: Date
  updatedAt: Date
}

/** An article in a list. */
export type PublicationLine = {
  articleId: string
  slug: string
  sectionId: string | null
  kind: ArticleKind
  kicker: string
  headline: string
  standfirst: string
  picture: Picture | null
  bylines: string[]
  firstPublishedAt: Date
}

/** Where the next page of a list goes on: the last line of the one before. */
export type PublicationCursor = { at: Date; articleId: string }

/** As it stands in an address: `<milliseconds>-<article id>`. */
export function writeCursor(line: PublicationLine): string {
  return `${line.firstPublishedAt.getTime()}-${line.articleId}`
}

export function parseCursor(written: string | undefined): PublicationCursor | null {
  const [, milliseconds, articleId] = /^(\d{1,15})-([1-9]\d{0,17})$/.exec(written ?? '') ?? []
  if (milliseconds === undefined || articleId === undefined) return null
  return { at: new Date(Number(milliseconds)), articleId }
}

/** What is left at the address of an article that was withdrawn. */
export type Withdrawal = {
  articleId: string
  withdrawnAt: Date
  reason: string
  /** What the paper said about it afterwards. */
  later: { at: Date; text: string }[]
}
