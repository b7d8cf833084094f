import { site } from '../../language/catalogue/site.ts'
import { dayOf } from '../../language/dates.ts'
import type { Edition } from '../../language/edition.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import type { LineView } from '../line-view.ts'
import { printWords } from '../print-words.ts'
import { Moment } from './moment.tsx'

type Props = { lines: LineView[]; edition: Edition; now: Date }

/** Numbered, newest first; the hour for what is of today, the day for what is older. */
export function LatestList({ lines, edition, now }: Props) {
  const today = dayOf(now, edition.timeZone)
  const isOfToday = (at: Date) => dayOf(at, edition.timeZone) === today
  return (
    <section class="latest" aria-labelledby="latest">
      <h2 class="band-name" id="latest">
        {say(site, 'latest')}
      </h2>
      <ol>
        {lines.map((line, at) => (
          <li key={line.articleId}>
            <span class="latest-number figures" aria-hidden="true">
              {sayNumber(at + 1, edition)}
            </span>
            <div>
              <h3>
                <a class="line-link" href={line.href}>
                  {printWords(line.headline, edition)}
                </a>
              </h3>
              <p class="line-foot">
                {line.section === null ? null : <bdi>{line.section.name}</bdi>}
                <Moment
                  at={line.publishedAt}
                  edition={edition}
                  as={isOfToday(line.publishedAt) ? 'time' : 'day'}
                />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
