import { articlePath, printedPath } from '../paper/paths.ts'
import type { StorylineView } from './storyline-view.ts'

/** The storyline for machines, in the words of schema.org: a collection of articles about one matter. */
export function storylineData(view: StorylineView): Record<string, unknown> {
  const { frame, path, storyline, question, articles } = view
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: storyline.name,
    url: `${frame.origin}${path}`,
    inLanguage: 'ar',
    dateModified: storyline.updatedAt.toISOString(),
    ...(storyline.state === '' ? {} : { description: storyline.state }),
    about: { '@type': 'Thing', name: storyline.name },
    ...(question === null
      ? {}
      : {
          mainEntity: {
            '@type': 'Question',
            name: question.text,
            dateCreated: question.askedAt.toISOString(),
            ...(question.answer === null
              ? { answerCount: 0 }
              : {
                  answerCount: 1,
                  acceptedAnswer: { '@type': 'Answer', text: question.answer.text },
                }),
          },
        }),
    hasPart: articles.map(({ headline, slug, publishedAt }) => ({
      '@type': 'NewsArticle',
      headline,
      url: `${frame.origin}${printedPath(articlePath(slug))}`,
      datePublished: publishedAt.toISOString(),
    })),
  }
}
