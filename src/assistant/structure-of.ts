import { findDays } from '../language/days/find-days.ts'
import { pageOf } from './page/page-of.ts'
import { peopleInText } from './people/people-in-text.ts'
import { quotationsOf } from './quoting/quotations-of.ts'
import { readParagraphs } from './reading/read-paragraphs.ts'
import type { Setting } from './setting.ts'
import type { Place, Structure } from './structure.ts'

/** What a text is made of, read by rules alone: the same text and setting give the same answer. */
export function structureOf(text: string, setting: Setting): Structure {
  const { published, country, knownNames = [] } = setting
  const page = pageOf(text, readParagraphs(text))
  const own = page.headline === null ? page.body : [page.headline, ...page.body]
  const people = peopleInText(text, own, knownNames)
  return {
    headline: placeOf(page.headline ?? { start: 0, end: 0 }),
    headings: page.headings.map(placeOf),
    ...quotationsOf(text, { ...page, own, people }),
    days: findDays(text, { published, country }),
    openQuestion: page.openQuestion === null ? null : placeOf(page.openQuestion),
    foreign: page.foreign.map(({ paragraph, kind }) => ({ ...placeOf(paragraph), kind })),
  }
}

function placeOf({ start, end }: Place): Place {
  return { start, end }
}
