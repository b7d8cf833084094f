import { dayOf } from '../language/dates.ts'
import type { PersonView } from './load-person.ts'
import { quotationData } from './quotation-data.ts'

/** A person and what they said for machines, in the words of schema.org. */
export function personData(view: PersonView): Record<string, unknown> {
  const { frame, person, portrait, path, sayings } = view
  const { origin } = frame
  const names = person.names.filter(({ kind }) => kind !== 'title').map(({ name }) => name)
  const today = dayOf(frame.now, frame.edition.timeZone)
  const titles = person.offices
    .filter(
      ({ startOn, endOn }) =>
        (startOn === null || startOn <= today) && (endOn === null || endOn >= today),
    )
    .map(({ title }) => title)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Person',
        name: person.name,
        url: `${origin}${path}`,
        ...(names.length === 0 ? {} : { alternateName: names }),
        ...(titles.length === 0 ? {} : { jobTitle: titles }),
        ...(person.about === '' ? {} : { description: person.about }),
        ...(person.country === null
          ? {}
          : { nationality: { '@type': 'Country', name: person.country } }),
        ...(portrait === null ? {} : { image: `${origin}${portrait.src}` }),
      },
      ...sayings.sayings.map((saying) => quotationData(saying, origin)),
    ],
  }
}
