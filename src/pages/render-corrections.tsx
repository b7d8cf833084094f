import type { ListedNotice } from '../articles/correction.ts'
import { corrections } from '../language/catalogue/corrections.ts'
import type { Edition } from '../language/edition.ts'
import { say } from '../language/say.ts'
import { correctionsPath, printedPath } from '../paper/paths.ts'
import { anchorOf } from './anchor-of.ts'
import { renderDocument } from './document.tsx'
import type { CorrectionsView } from './load-corrections.ts'
import { NoticeWords } from './parts/notice-words.tsx'
import { Pagination } from './parts/pagination.tsx'
import { printWords } from './print-words.ts'

export function renderCorrections(view: CorrectionsView): string {
  const { frame, notices, newerHref } = view
  return renderDocument({
    frame,
    head: {
      path: correctionsPath,
      title: say(corrections, 'page'),
      description: say(corrections, 'page-lead'),
    },
    main: (
      <div class="list-page sheet">
        <header class="list-head">
          <h1>{say(corrections, 'page')}</h1>
          <p class="list-about">{say(corrections, 'page-lead')}</p>
          <p class="notices-ways plain">
            <a href={`${correctionsPath}.xml`}>{say(corrections, 'page-feed')}</a>
          </p>
        </header>
        {notices.length === 0 ? (
          <Nothing isPastTheEnd={newerHref !== null} />
        ) : (
          <ol class="notice-list">
            {notices.map((notice) => (
              <li key={notice.id} class={`notice notice-${notice.kind}`}>
                <OfArticle notice={notice} edition={frame.edition} />
                <NoticeWords notice={notice} edition={frame.edition} />
              </li>
            ))}
          </ol>
        )}
        <Pagination paging={view} />
      </div>
    ),
  })
}

function OfArticle({ notice, edition }: { notice: ListedNotice; edition: Edition }) {
  const { headline, path } = notice
  const href = printedPath(path)
  return (
    <h2>
      {headline === null ? (
        <a href={href}>{say(corrections, 'of-withdrawn')}</a>
      ) : (
        <a href={`${href}#${anchorOf(notice)}`}>{printWords(headline, edition)}</a>
      )}
    </h2>
  )
}

function Nothing({ isPastTheEnd }: { isPastTheEnd: boolean }) {
  if (isPastTheEnd) return <p class="nothing">{say(corrections, 'page-past-end')}</p>
  return (
    <div class="nothing">
      <p class="nothing-words">{say(corrections, 'page-empty')}</p>
      <p>{say(corrections, 'page-empty-why')}</p>
    </div>
  )
}
