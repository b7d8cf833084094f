import type { SayingView } from './sayings-view.ts'

/** A quotation for machines, in the words of schema.org. */
export function quotationData(saying: SayingView, origin: string): Record<string, unknown> {
  const { speaker, occasion, articles } = saying
  const absolute = (href: string) => `${origin}${href}`
  return {
    '@type': 'Quotation',
    text: saying.words,
    ...(saying.printedLanguage === '' ? {} : { inLanguage: saying.printedLanguage }),
    ...(saying.isDaySaid ? { dateCreated: saying.day } : {}),
    ...(speaker.name === ''
      ? {}
      : {
          spokenByCharacter: {
            '@type': 'Person',
            name: speaker.name,
            ...(speaker.href === null ? {} : { url: absolute(speaker.href) }),
          },
        }),
    ...(occasion === null
      ? {}
      : {
          recordedAt: {
            '@type': 'Event',
            name: occasion.name,
            ...(occasion.href === null ? {} : { url: absolute(occasion.href) }),
          },
        }),
    ...(saying.place === '' ? {} : { locationCreated: { '@type': 'Place', name: saying.place } }),
    ...(saying.translator === ''
      ? {}
      : { translator: { '@type': 'Person', name: saying.translator } }),
    ...(/^https?:/.test(saying.source) ? { isBasedOn: saying.source } : {}),
    subjectOf: articles.map(({ name, href }) => ({
      '@type': 'NewsArticle',
      headline: name,
      url: absolute(href),
    })),
  }
}
