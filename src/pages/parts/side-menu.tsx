import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import type { MenuEntry } from '../../paper/paper.ts'
import { menuLink } from '../menu-link.ts'

export function SideMenu({ entries }: { entries: MenuEntry[] }) {
  return (
    <nav class="side-menu plain" aria-label={say(site, 'header-menu')}>
      {entries.map(({ label, href }) => (
        <a key={href} {...menuLink(href)}>
          <bdi>{label}</bdi>
        </a>
      ))}
      <a href="/search">{say(site, 'search')}</a>
    </nav>
  )
}
