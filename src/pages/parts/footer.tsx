import { corrections } from '../../language/catalogue/corrections.ts'
import { site } from '../../language/catalogue/site.ts'
import { dayOf } from '../../language/dates.ts'
import { inDigits } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { correctionsPath } from '../../paper/paths.ts'
import type { Frame } from '../frame.ts'
import { menuLink } from '../menu-link.ts'
import { ContactLink } from './contact-link.tsx'

export function Footer({ frame }: { frame: Frame }) {
  const { settings, menus } = frame.paper
  return (
    <footer class="footer">
      <div class="sheet">
        <p class="footer-name">
          <a href="/">
            <bdi>{settings.name}</bdi>
          </a>
        </p>
        <nav aria-label={say(site, 'footer-menu')}>
          <ul>
            {menus.footer.map(({ label, href }) => (
              <li key={href}>
                <a {...menuLink(href)}>
                  <bdi>{label}</bdi>
                </a>
              </li>
            ))}
            <li>
              <a href="/legal">{say(site, 'legal')}</a>
            </li>
            <li>
              <a href={correctionsPath}>{say(corrections, 'page')}</a>
            </li>
            {settings.contactEmail === '' ? null : (
              <li>
                <ContactLink email={settings.contactEmail} />
              </li>
            )}
          </ul>
        </nav>
        <p class="footer-copyright">{copyright(frame)}</p>
      </div>
    </footer>
  )
}

function copyright({ paper: { settings }, edition, now }: Frame): string {
  const year = dayOf(now, edition.timeZone).slice(0, 4)
  const { foundedYear } = settings
  const years =
    foundedYear === null || String(foundedYear) === year ? year : `${foundedYear}–${year}`
  const holder = settings.copyright === '' ? settings.name : settings.copyright
  return say(site, 'copyright', { years: inDigits(years, edition.digits), holder })
}
