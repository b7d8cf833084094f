import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { Place } from '../line-view.ts'

/** The way from the front page to here. */
export function Trail({ steps }: { steps: Place[] }) {
  return (
    <nav class="trail plain" aria-label={say(site, 'where-you-are')}>
      <ol>
        <li>
          <a href="/">{say(site, 'home')}</a>
        </li>
        {steps.map(({ name, href }) => (
          <li key={name}>
            <a href={href}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
