import type { Article } from '../articles/article.ts'
import type { ArticleLine as Line } from '../articles/article-list-store.ts'
import type { House } from '../http/door.ts'
import { articlePath } from '../paper/paths.ts'
import type { ArticleAnswer, ArticleLine } from './contract.ts'

/** An article as it goes over the wire. */
export function articleAnswer(article: Article, { config }: House): ArticleAnswer {
  const { standing, text } = article
  const isPublic = standing.state === 'published' || standing.state === 'withdrawn'
  return {
    id: article.id,
    version: article.version,
    state: standing.state,
    url: isPublic && article.slug !== null ? publicUrl(config.origin, article.slug) : null,
    shortUrl: `${config.origin}/a/${article.id}`,
    note: noteOf(article),
    scheduledFor: standing.state === 'scheduled' ? standing.scheduledFor.toISOString() : null,
    publishedAt: isPublic ? standing.publishedAt.toISOString() : null,
    updatedAt: standing.state === 'published' ? standing.updatedAt.toISOString() : null,
    publishedVersion: standing.state === 'published' ? standing.publishedVersion : null,
    createdBy: article.createdBy,
    createdAt: article.createdAt.toISOString(),
    savedBy: article.savedBy,
    savedAt: article.savedAt.toISOString(),
    ...text,
    slug: text.slug === '' ? (article.slug ?? '') : text.slug,
  }
}

export function articleLineAnswer(line: Line, { config }: House): ArticleLine {
  const { slug, scheduledFor, publishedAt, savedAt, ...rest } = line
  return {
    ...rest,
    url: slug === null ? null : publicUrl(config.origin, slug),
    scheduledFor: scheduledFor?.toISOString() ?? null,
    publishedAt: publishedAt?.toISOString() ?? null,
    savedAt: savedAt.toISOString(),
  }
}

export function publicUrl(origin: string, slug: string): string {
  return `${origin}${encodeURI(articlePath(slug))}`
}

function noteOf({ standing }: Article): string | null {
  switch (standing.state) {
    case 'draft':
      return standing.returnReason
    case 'in-review':
      return standing.note
    case 'withdrawn':
      return standing.reason
    case 'scheduled':
    case 'published':
    case 'trashed':
      return null
  }
}
