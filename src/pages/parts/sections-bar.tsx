import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { MenuEntry } from '../../paper/paper.ts'
import { menuLink } from '../menu-link.ts'

type Props = { entries: MenuEntry[]; current: string }

export function SectionsBar({ entries, current }: Props) {
  if (entries.length === 0) return null
  return (
    <nav class="sections-bar" aria-label={say(site, 'sections-menu')}>
      <ul class="sheet">
        {entries.map(({ label, href }) => (
          <li key={href}>
            <a
              {...menuLink(href)}
              aria-current={menuLink(href).href === current ? 'page' : undefined}
            >
              <bdi>{label}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
