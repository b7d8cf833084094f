import { speakers } from '../language/catalogue/people.ts'
import type { Edition } from '../language/edition.ts'
import { inDigits } from '../language/numerals.ts'
import { say, sayIn } from '../language/say.ts'
import type { Occasion } from '../people/occasion.ts'
import { sayCalendarDay } from './calendar-day.ts'
import { renderDocument } from './document.tsx'
import type { OccasionView } from './load-occasion.ts'
import { occasionData } from './occasion-data.ts'
import { Pagination } from './parts/pagination.tsx'
import { Sayings } from './parts/sayings.tsx'
import { printWords } from './print-words.ts'

export function renderOccasion(view: OccasionView): string {
  const { frame, occasion, path, sayings, count } = view
  const { edition } = frame
  return renderDocument({
    frame,
    head: { path, title: occasion.title, description: '', data: occasionData(view) },
    main: (
      <div class="list-page occasion-page sheet">
        <header class="list-head">
          <p class="list-label">{say(speakers, `kind-${occasion.kind}`)}</p>
          <h1>{printWords(occasion.title, edition)}</h1>
          <Facts occasion={occasion} edition={edition} />
          <Participants participants={view.participants} />
        </header>
        <h2 class="sayings-count">
          {say(speakers, 'said-there')}: {sayIn(edition)(speakers, 'said-count', { count })}
        </h2>
        <Sayings sayings={sayings.sayings} edition={edition} isOf="occasion" />
        <Pagination paging={sayings} />
      </div>
    ),
  })
}

function Facts({ occasion, edition }: { occasion: Occasion; edition: Edition }) {
  const { place, access, minutes } = occasion
  const when = sayWhen(occasion, edition)
  const facts = [
    when === null ? null : <time dateTime={occasion.startOn ?? undefined}>{when}</time>,
    place === '' ? null : <bdi>{place}</bdi>,
    minutes === null ? null : sayIn(edition)(speakers, 'lasted', { count: minutes }),
    access === null ? null : say(speakers, `access-${access}`),
  ].filter((fact) => fact !== null)
  if (facts.length === 0) return null
  return (
    <ul class="occasion-facts">
      {facts.map((fact, at) => (
        <li key={at}>{fact}</li>
      ))}
    </ul>
  )
}

function sayWhen({ startOn, startTime, endOn }: Occasion, edition: Edition): string | null {
  if (startOn === null) return null
  const start = sayCalendarDay(startOn, edition)
  if (endOn !== null && endOn !== startOn) {
    return say(speakers, 'day-to-day', { start, end: sayCalendarDay(endOn, edition) })
  }
  if (startTime === null) return start
  return say(speakers, 'day-and-time', { day: start, time: inDigits(startTime, edition.digits) })
}

function Participants({ participants }: { participants: OccasionView['participants'] }) {
  if (participants.length === 0) return null
  return (
    <p class="other-names">
      <span>{say(speakers, 'participants')}</span>
      {participants.map(({ name, href }) => (
        <bdi key={name}>{href === null ? name : <a href={href}>{name}</a>}</bdi>
      ))}
    </p>
  )
}
