import { speakers } from '../language/catalogue/people.ts'
import { inDigits } from '../language/numerals.ts'
import { say, sayIn } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { PersonView } from './load-person.ts'
import { Offices } from './parts/offices.tsx'
import { Pagination } from './parts/pagination.tsx'
import { Picture } from './parts/picture.tsx'
import { Sayings } from './parts/sayings.tsx'
import { personData } from './person-data.ts'
import { withQuestion } from './sayings-view.ts'

export function renderPerson(view: PersonView): string {
  const { frame, person, portrait, path, sayings } = view
  const { edition } = frame
  const title = say(speakers, 'person-title', { name: person.name })
  const isAsked = view.words !== '' || view.year !== null
  return renderDocument({
    frame,
    head: {
      path,
      title,
      description: person.about,
      type: 'profile',
      picture: portrait,
      isHidden: isAsked,
      data: personData(view),
    },
    main: (
      <div class="list-page person-page sheet">
        <header class={portrait === null ? 'list-head' : 'list-head list-head-portrait'}>
          {portrait === null ? null : (
            <div class="portrait">
              <Picture picture={portrait} sizes="10rem" isFirst />
            </div>
          )}
          <div>
            <h1>
              <bdi>{person.name}</bdi>
            </h1>
            <OtherNames view={view} />
            <Offices offices={person.offices} edition={edition} />
            {person.about === '' ? null : <p class="list-about">{person.about}</p>}
          </div>
        </header>
        <h2 class="unseen">{say(speakers, 'said')}</h2>
        <Filters view={view} />
        {sayings.sayings.length > 0 ? (
          <Sayings sayings={sayings.sayings} edition={edition} isOf="speaker" />
        ) : (
          <div class="nothing">
            <p class="nothing-words">
              {say(speakers, view.words === '' ? 'nothing-in-year' : 'nothing-said')}
            </p>
          </div>
        )}
        <Pagination paging={sayings} />
      </div>
    ),
  })
}

function OtherNames({ view: { person } }: { view: PersonView }) {
  const names = person.names.filter(({ kind }) => kind !== 'title').map(({ name }) => name)
  if (names.length === 0) return null
  return (
    <p class="other-names">
      <span>{say(speakers, 'also-written')}</span>
      {names.map((name) => (
        <bdi key={name}>{name}</bdi>
      ))}
    </p>
  )
}

function Filters({ view: { path, words, year, years, frame } }: { view: PersonView }) {
  const { edition } = frame
  const asked = words === '' ? {} : { q: words }
  const count = years.reduce((sum, one) => sum + one.count, 0)
  return (
    <div class="sayings-filters">
      <p class="sayings-count">{sayIn(edition)(speakers, 'said-count', { count })}</p>
      <form class="search-form" action={path} method="get" role="search">
        <label for="said-words">{say(speakers, 'search-said')}</label>
        <div class="search-row">
          <input id="said-words" name="q" type="search" value={words} maxLength={300} dir="auto" />
          {year === null ? null : <input type="hidden" name="year" value={year} />}
          <button type="submit">{say(speakers, 'search-do')}</button>
        </div>
      </form>
      {years.length < 2 && year === null ? null : (
        <nav class="years plain" aria-label={say(speakers, 'years')}>
          <a href={withQuestion(path, asked)} aria-current={year === null ? 'page' : undefined}>
            {say(speakers, 'all-years')}
          </a>
          {years.map((one) => (
            <a
              key={one.year}
              href={withQuestion(path, { year: String(one.year), ...asked })}
              aria-current={year === one.year ? 'page' : undefined}
            >
              {inDigits(String(one.year), edition.digits)}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
