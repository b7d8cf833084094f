import type { PublicationVersion } from '../articles/publication-version.ts'
import { corrections } from '../language/catalogue/corrections.ts'
import type { Edition } from '../language/edition.ts'
import { sayNumber } from '../language/numerals.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { VersionsView } from './load-versions.ts'
import { Moment } from './parts/moment.tsx'
import { VersionDifferences } from './parts/version-differences.tsx'
import { printWords } from './print-words.ts'

export function renderVersions(view: VersionsView): string {
  const { frame, path, headline, versions, compared, articleHref } = view
  const { edition } = frame
  const [newest] = versions
  const oldest = versions.at(-1)
  return renderDocument({
    frame,
    head: {
      path,
      title: say(corrections, 'versions-of', { headline }),
      description: '',
      isHidden: true,
    },
    main: (
      <div class="list-page sheet">
        <header class="list-head">
          <p class="list-label plain">{say(corrections, 'versions')}</p>
          <h1 class="versions-headline">
            <a href={articleHref}>{printWords(headline, edition)}</a>
          </h1>
          <p class="list-about">{say(corrections, 'versions-lead')}</p>
        </header>
        <ol class="versions plain">
          {versions.map((version, at) => (
            <Version
              key={version.number}
              version={version}
              before={versions[at + 1]}
              edition={edition}
            />
          ))}
        </ol>
        <p class="notices-ways plain">
          {newest === undefined || oldest === undefined || versions.length < 3 ? null : (
            <a href={comparison(oldest, newest)}>{say(corrections, 'version-compare-first')}</a>
          )}
          <a href={articleHref}>{say(corrections, 'back-to-article')}</a>
        </p>
        {compared === null ? (
          <p class="nothing">{say(corrections, 'version-only')}</p>
        ) : (
          <VersionDifferences compared={compared} edition={edition} />
        )}
      </div>
    ),
  })
}

type VersionProps = {
  version: PublicationVersion
  before: PublicationVersion | undefined
  edition: Edition
}

function Version({ version, before, edition }: VersionProps) {
  const said = (number: number) => ({ number: sayNumber(number, edition) })
  return (
    <li>
      <strong>{say(corrections, 'version-number', said(version.number))}</strong>{' '}
      <span>
        {say(corrections, 'version-from')} <Moment at={version.beganAt} edition={edition} />{' '}
        {version.endedAt === null ? null : (
          <>
            {say(corrections, 'version-to')} <Moment at={version.endedAt} edition={edition} />
          </>
        )}
      </span>{' '}
      {version.endedAt === null ? <em>{say(corrections, 'version-now')}</em> : null}{' '}
      {before === undefined ? null : (
        <a href={comparison(before, version)}>
          {say(corrections, 'version-compare', said(before.number))}
        </a>
      )}
    </li>
  )
}

function comparison(from: PublicationVersion, to: PublicationVersion): string {
  return `?from=${from.number}&to=${to.number}#differences`
}
