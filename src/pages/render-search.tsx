import { Fragment } from 'preact'
import type { Edition } from '../language/edition.ts'
import { site } from '../language/catalogue/site.ts'
import { inDigits } from '../language/numerals.ts'
import { say } from '../language/say.ts'
import type { Excerpt } from '../search/excerpt.ts'
import { renderDocument } from './document.tsx'
import type { SearchView } from './load-search.ts'
import { KindLabel } from './parts/kind-label.tsx'
import { Moment } from './parts/moment.tsx'
import { Pagination } from './parts/pagination.tsx'
import { SearchForm } from './parts/search-form.tsx'
import { printWords } from './print-words.ts'

export function renderSearch({ frame, words, total, found, nextHref }: SearchView): string {
  const title = words === '' ? say(site, 'search-title') : say(site, 'search-for', { words })
  const { edition } = frame
  return renderDocument({
    frame,
    head: { path: '/search', title, description: '', isHidden: true },
    main: (
      <div class="search-page sheet">
        <h1>{title}</h1>
        <SearchForm words={words} />
        {words === '' ? null : (
          <p class="search-count" role="status">
            {inDigits(say(site, 'search-found', { count: total }), edition.digits)}
          </p>
        )}
        {words !== '' && total === 0 ? (
          <div class="nothing">
            <p class="nothing-words">{say(site, 'search-nothing')}</p>
            <p>{say(site, 'search-advice')}</p>
          </div>
        ) : null}
        <ol class="found">
          {found.map((hit) => (
            <Found key={hit.href} hit={hit} edition={edition} />
          ))}
        </ol>
        <Pagination paging={{ newerHref: null, olderHref: nextHref }} />
      </div>
    ),
  })
}

function Found({ hit, edition }: { hit: SearchView['found'][number]; edition: Edition }) {
  return (
    <li class="line line-found">
      <h2>
        <a class="line-link" href={hit.href}>
          {printWords(hit.headline, edition)}
        </a>
      </h2>
      <p class="line-standfirst">
        <Marked excerpt={hit.excerpt} />
      </p>
      <p class="line-foot">
        <KindLabel kind={hit.kind} />
        <Moment at={hit.firstPublishedAt} edition={edition} />
      </p>
    </li>
  )
}

function Marked({ excerpt: { text, hits } }: { excerpt: Excerpt }) {
  const beginnings = [0, ...hits.map(([, end]) => end)]
  return (
    <>
      {hits.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(beginnings[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(beginnings.at(-1))}
    </>
  )
}
