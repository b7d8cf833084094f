import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { Signpost } from '../line-view.ts'

export function TagList({ tags }: { tags: Signpost[] }) {
  if (tags.length === 0) return null
  return (
    <nav class="tags plain" aria-label={say(site, 'tags')}>
      <ul>
        {tags.map(({ name, href }) => (
          <li key={name}>
            {href === null ? (
              <bdi>{name}</bdi>
            ) : (
              <a href={href} rel="tag">
                <bdi>{name}</bdi>
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
