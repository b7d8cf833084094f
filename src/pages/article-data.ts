import type { ArticleKind } from '../articles/article.ts'
import type { Notice } from '../articles/correction.ts'
import type { ArticleView } from './article-view.ts'
import { mediaAddress, renditionFor } from '../media/media.ts'

const types: Record<ArticleKind, string> = {
  news: 'NewsArticle',
  report: 'ReportageNewsArticle',
  interview: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  video: 'NewsArticle',
}

/** The article for machines, in the words of schema.org. */
export function articleData(view: ArticleView): Record<string, unknown> {
  const { frame, text, path, picture, publishedAt, updatedAt, bylines, trail, tags } = view
  const absolute = (href: string) => `${frame.origin}${href}`
  return {
    '@context': 'https://schema.org',
    '@type': types[text.kind],
    headline: text.headline,
    ...(text.standfirst === '' ? {} : { description: text.standfirst }),
    inLanguage: 'ar',
    mainEntityOfPage: absolute(path),
    ...(publishedAt === null ? {} : { datePublished: publishedAt.toISOString() }),
    dateModified: (updatedAt ?? publishedAt)?.toISOString(),
    ...(picture === null
      ? {}
      : {
          image: {
            '@type': 'ImageObject',
            url: absolute(picture.src),
            width: picture.width,
            height: picture.height,
            ...(picture.caption === '' ? {} : { caption: picture.caption }),
            ...(picture.credit === '' ? {} : { creditText: picture.credit }),
          },
        }),
    ...(bylines.length === 0
      ? {}
      : {
          author: bylines.map(({ name, href }) => ({
            '@type': 'Person',
            name,
            ...(href === null ? {} : { url: absolute(href) }),
          })),
        }),
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: frame.paper.settings.name,
      url: absolute('/'),
      ...logoOf(view),
    },
    ...(trail.length === 0 ? {} : { articleSection: trail.at(-1)?.name }),
    ...(tags.length === 0 ? {} : { keywords: tags.map(({ name }) => name) }),
    ...(view.notices.length === 0 ? {} : { correction: view.notices.map(correctionData) }),
  }
}

function correctionData({ at, text }: Notice) {
  return { '@type': 'CorrectionComment', datePublished: at.toISOString(), text }
}

function logoOf({ frame: { logo, origin } }: ArticleView) {
  if (logo === null) return {}
  const { name, width, height } = renditionFor(logo, 600)
  return {
    logo: { '@type': 'ImageObject', url: `${origin}${mediaAddress(name)}`, width, height },
  }
}
