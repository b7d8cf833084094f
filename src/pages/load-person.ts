import type { Queryable } from '../database/database.ts'
import { personPath, printedPath } from '../paper/paths.ts'
import { readPaper } from '../paper/read-paper.ts'
import type { Person } from '../people/person.ts'
import { selectPerson } from '../people/person-store.ts'
import { parseSayingCursor } from '../quotations/saying.ts'
import { selectSayings, selectYears } from '../quotations/saying-store.ts'
import { findCompanions } from './companions-store.ts'
import { frameOf, mediaOfFrame, type Frame, type Visit } from './frame.ts'
import { pictureView, type PictureView } from './picture-view.ts'
import { sayingsOfAPage, sayingsView, type SayingsView } from './sayings-view.ts'

export type PersonView = {
  frame: Frame
  person: Person
  portrait: PictureView | null
  path: string
  /** As it was typed. */
  words: string
  year: number | null
  years: { year: number; count: number }[]
  sayings: SayingsView
}

export type PersonRequest = {
  visit: Visit
  year?: string | undefined
  q?: string | undefined
  before?: string | undefined
}

const lettersRead = 300

/** Null until readers see something that was said. */
export async function loadPerson(
  db: Queryable,
  personId: string,
  request: PersonRequest,
): Promise<PersonView | null> {
  const paper = await readPaper(db)
  const { timeZone } = paper.settings
  const words = (request.q ?? '').toWellFormed().slice(0, lettersRead).trim()
  const year = /^[12]\d{3}$/.test(request.year ?? '') ? Number(request.year) : null
  const before = parseSayingCursor(request.before)
  const by = { personId }
  const [person, years, found] = await Promise.all([
    selectPerson(db, personId),
    selectYears(db, by, timeZone),
    selectSayings(db, by, { timeZone, year, words, before, limit: sayingsOfAPage + 1 }),
  ])
  if (person === null || years.length === 0) return null
  const { media } = await findCompanions(db, {
    mediaIds: [...mediaOfFrame(paper), ...(person.portrait === null ? [] : [person.portrait])],
  })
  const path = printedPath(personPath(person.slug))
  const asked = { ...(year === null ? {} : { year: String(year) }), ...(words ? { q: words } : {}) }
  return {
    frame: frameOf(paper, media, request.visit),
    person,
    portrait: pictureView(
      person.portrait === null ? null : { media: person.portrait, alt: person.name },
      media,
    ),
    path,
    words,
    year,
    years,
    sayings: sayingsView(found, { path, asked, isFirstPage: before === null }),
  }
}
