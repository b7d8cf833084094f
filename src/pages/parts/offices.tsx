import { speakers } from '../../language/catalogue/people.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import type { Office } from '../../people/person.ts'
import { sayCalendarDay } from '../calendar-day.ts'

/** What a person is and was, the latest first. */
export function Offices({ offices, edition }: { offices: Office[]; edition: Edition }) {
  if (offices.length === 0) return null
  return (
    <section class="offices" aria-label={say(speakers, 'offices')}>
      <ul>
        {offices.map((office) => {
          const term = sayTerm(office, edition)
          return (
            <li key={office.id}>
              <bdi class="office-title">{office.title}</bdi>
              {term === null ? null : <span class="office-term">{term}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function sayTerm({ startOn, endOn }: Office, edition: Edition): string | null {
  const start = startOn === null ? null : sayCalendarDay(startOn, edition)
  const end = endOn === null ? null : sayCalendarDay(endOn, edition)
  if (start !== null && end !== null) return say(speakers, 'office-from-to', { start, end })
  if (start !== null) return say(speakers, 'office-from', { start })
  return end === null ? null : say(speakers, 'office-to', { end })
}
