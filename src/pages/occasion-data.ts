import type { OccasionView } from './load-occasion.ts'
import { quotationData } from './quotation-data.ts'

/** An occasion and what was said there for machines, in the words of schema.org. */
export function occasionData(view: OccasionView): Record<string, unknown> {
  const { frame, occasion, path, sayings, participants } = view
  const { origin } = frame
  const { startOn, startTime, endOn, minutes, place } = occasion
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Event',
        name: occasion.title,
        url: `${origin}${path}`,
        ...(startOn === null
          ? {}
          : { startDate: startTime === null ? startOn : `${startOn}T${startTime}` }),
        ...(endOn === null ? {} : { endDate: endOn }),
        ...(minutes === null ? {} : { duration: `PT${minutes}M` }),
        ...(place === '' ? {} : { location: { '@type': 'Place', name: place } }),
        ...(participants.length === 0
          ? {}
          : {
              attendee: participants.map(({ name, href }) => ({
                '@type': 'Person',
                name,
                ...(href === null ? {} : { url: `${origin}${href}` }),
              })),
            }),
      },
      ...sayings.sayings.map((saying) => quotationData(saying, origin)),
    ],
  }
}
