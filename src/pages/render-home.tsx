import { renderDocument } from './document.tsx'
import type { HomeView } from './home-view.ts'
import { ArticleLine } from './parts/article-line.tsx'
import { BreakingBar } from './parts/breaking-bar.tsx'
import { LatestList } from './parts/latest-list.tsx'
import { NothingYet } from './parts/nothing-yet.tsx'
import { takeTurns } from './take-turns.ts'
import { SectionBand } from './parts/section-band.tsx'

export function renderHome(view: HomeView): string {
  const { frame, breaking, lead } = view
  const { settings } = frame.paper
  return renderDocument({
    frame,
    head: {
      path: '/',
      title: null,
      description: settings.motto,
      picture: lead?.picture ?? null,
      data: paperData(view),
    },
    top: breaking === null ? null : <BreakingBar breaking={breaking} />,
    main: (
      <div class="front sheet">
        {lead === null ? <NothingYet /> : <Top view={view} />}
        {view.bands.map((band, at) => (
          <SectionBand key={band.section.href} band={band} edition={frame.edition} place={at} />
        ))}
      </div>
    ),
  })
}

function Top({ view: { frame, lead, seconds, latest } }: { view: HomeView }) {
  const { edition, now } = frame
  const turns = takeTurns(seconds)
  return (
    <div class={latest.length === 0 ? 'front-top' : 'front-top front-top-wide'}>
      <div class="front-lead">
        {lead === null ? null : (
          <ArticleLine
            line={lead}
            edition={edition}
            rank="lead"
            level={2}
            sizes="(min-width: 60rem) 50rem, 100vw"
            isFirst
            hasStandfirst
            hasFoot
          />
        )}
        {seconds.length === 0 ? null : (
          <div class="front-seconds">
            {seconds.map((line, at) => (
              <ArticleLine
                key={line.articleId}
                line={line}
                edition={edition}
                rank="second"
                level={2}
                hasStandfirst={turns[at] !== true}
                {...(turns[at] === true ? { sizes: '(min-width: 48rem) 16rem, 40vw' } : {})}
              />
            ))}
          </div>
        )}
      </div>
      {latest.length === 0 ? null : <LatestList lines={latest} edition={edition} now={now} />}
    </div>
  )
}

function paperData({ frame: { paper, origin } }: HomeView) {
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsMediaOrganization',
    name: paper.settings.name,
    url: `${origin}/`,
  }
}
