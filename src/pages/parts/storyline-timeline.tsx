import { storylinePage } from '../../language/catalogue/storylines.ts'
import { dayOf, sayDay } from '../../language/dates.ts'
import type { Edition } from '../../language/edition.ts'
import { say } from '../../language/say.ts'
import { articlePath, printedPath } from '../../paper/paths.ts'
import { printWords } from '../print-words.ts'
import type { StorylineEvent, StorylineView } from '../storyline-view.ts'

/** Day by day, the newest first. */
export function StorylineTimeline({ view: { events, frame } }: { view: StorylineView }) {
  const { edition } = frame
  if (events.length === 0) return null
  const days = Map.groupBy(events, ({ at }) => dayOf(at, edition.timeZone))
  return (
    <section class="storyline-timeline" aria-labelledby="timeline">
      <h2 class="band-name" id="timeline">
        {say(storylinePage, 'timeline')}
      </h2>
      <ol>
        {[...days].map(([day, ofDay]) => (
          <li key={day} class="storyline-day">
            <h3>
              <time dateTime={day}>{sayDay((ofDay[0] as StorylineEvent).at, edition)}</time>
            </h3>
            <ul>
              {ofDay.map((event) => (
                <Happening key={event.key} event={event} edition={edition} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Happening({ event, edition }: { event: StorylineEvent; edition: Edition }) {
  const { kind, at } = event
  return (
    <li class={`storyline-event storyline-event-${kind}`} data-at={at.getTime()}>
      <p class="storyline-event-kind">{say(storylinePage, `event-${kind}`)}</p>
      {kind === 'answered' ? (
        <p class="storyline-asked plain">{printWords(event.question, edition)}</p>
      ) : null}
      <p class="storyline-event-words">
        {kind === 'article' || kind === 'answered' ? (
          <a href={printedPath(articlePath(event.slug))}>{printWords(event.text, edition)}</a>
        ) : (
          printWords(event.text, edition)
        )}
      </p>
      {kind === 'settled' && event.openSince !== undefined ? (
        <p class="storyline-history">
          {say(storylinePage, 'was-open-since', { day: sayDay(event.openSince, edition) })}
        </p>
      ) : null}
    </li>
  )
}
