import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { Signpost } from '../line-view.ts'

export function BreakingBar({ breaking: { name, href } }: { breaking: Signpost }) {
  return (
    <aside class="breaking" aria-label={say(site, 'breaking')}>
      <p class="sheet">
        <strong>{say(site, 'breaking')}</strong>
        {href === null ? (
          <bdi>{name}</bdi>
        ) : (
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
        )}
      </p>
    </aside>
  )
}
