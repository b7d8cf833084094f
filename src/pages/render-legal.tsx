import type { ComponentChildren } from 'preact'
import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { Frame } from './frame.ts'
import { ContactLink } from './parts/contact-link.tsx'

type Row = { label: string; value: ComponentChildren }

/** What the law wants a paper to say of itself; what is not filled in is left out. */
export function renderLegal({ frame }: { frame: Frame }): string {
  const rows = rowsOf(frame)
  return renderDocument({
    frame,
    head: { path: '/legal', title: say(site, 'legal'), description: '' },
    main: (
      <article class="article">
        <header class="article-head">
          <h1 class="headline">{say(site, 'legal')}</h1>
        </header>
        {rows.length === 0 ? (
          <p class="nothing-words">{say(site, 'legal-empty')}</p>
        ) : (
          <dl class="legal">
            {rows.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        )}
      </article>
    ),
  })
}

function rowsOf({ paper }: Frame): Row[] {
  const { legal, contactEmail } = paper.settings
  const managers = legal.managers.filter(({ name }) => name !== '')
  const rows = [
    row(say(site, 'legal-director'), legal.publicationDirector),
    managers.length === 0
      ? null
      : {
          label: say(site, 'legal-managers'),
          value: managers.map(({ name, role }) => <Manager key={name} name={name} role={role} />),
        },
    row(say(site, 'legal-registration'), legal.registration),
    row(say(site, 'legal-address'), legal.paperAddress),
    row(say(site, 'legal-host'), legal.host),
    contactEmail === ''
      ? null
      : { label: say(site, 'legal-contact'), value: <ContactLink email={contactEmail} /> },
  ]
  return rows.filter((one) => one !== null)
}

function row(label: string, value: string): Row | null {
  return value.trim() === '' ? null : { label, value: <bdi>{value}</bdi> }
}

function Manager({ name, role }: { name: string; role: string }) {
  return (
    <p>
      <bdi>{name}</bdi>
      {role === '' ? null : <bdi class="legal-role">{role}</bdi>}
    </p>
  )
}
