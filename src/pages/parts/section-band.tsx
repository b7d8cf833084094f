import { site } from '../../language/catalogue/site.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import type { LineView, Place } from '../line-view.ts'
import { takeTurns } from '../take-turns.ts'
import { ArticleLine } from './article-line.tsx'

export type Band = { section: Place; lines: LineView[] }

/** Two arrangements take turns down the page; in both every second article goes without a picture. */
type Arrangement = 'feature' | 'columns'

type Props = { band: Band; edition: Edition; place: number }

export function SectionBand({ band, edition, place }: Props) {
  const arrangement = arrangementOf(band, place)
  const { section } = band
  const lines = band.lines.slice(0, linesOf[arrangement])
  const turns = takeTurns(lines)
  return (
    <section class={`band band-${arrangement}`}>
      <header class="band-head">
        <h2 class="band-name">
          <a href={section.href}>
            <bdi>{section.name}</bdi>
          </a>
        </h2>
      </header>
      <div class="band-lines">
        {lines.map((line, at) => {
          const isFeature = arrangement === 'feature' && at === 0
          const isPictured = turns[at] === true
          return (
            <ArticleLine
              key={line.articleId}
              line={line}
              edition={edition}
              rank={isFeature ? 'feature' : 'brief'}
              hasStandfirst={isFeature || !isPictured}
              {...(isPictured ? { sizes: isFeature ? featureSizes : briefSizes } : {})}
            />
          )
        })}
      </div>
      <p class="band-more">
        <a href={section.href}>{say(site, 'more-of', { section: section.name })}</a>
      </p>
    </section>
  )
}

/** A feature is carried by its picture. */
function arrangementOf({ lines: [first] }: Band, place: number): Arrangement {
  return place % 2 === 0 && first !== undefined && first.picture !== null ? 'feature' : 'columns'
}

const linesOf: Record<Arrangement, number> = { feature: 5, columns: 4 }
const featureSizes = '(min-width: 60rem) 36rem, 100vw'
const briefSizes = '(min-width: 60rem) 17rem, 40vw'
