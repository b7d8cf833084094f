import type { ComponentChildren } from 'preact'
import { storylinePage } from '../../language/catalogue/storylines.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { isOverdue } from '../../storylines/storyline.ts'
import type { StorylineView } from '../storyline-view.ts'
import { sayDay } from '../../language/dates.ts'
import { StorylineLineItem } from './storyline-line.tsx'

/** What is agreed, what is still open, what comes next: columns on a desk, folds on a phone. */
export function StorylineColumns({ view }: { view: StorylineView }) {
  const { frame, agreed, open, next, today } = view
  const { edition } = frame
  const item = { edition }
  return (
    <div class="storyline-columns sheet">
      <Column kind="agreed" count={agreed.length} view={view}>
        {agreed.map((line) => (
          <StorylineLineItem key={line.id} line={line} {...item}>
            {line.opening === null ? null : (
              <p class="storyline-history">
                {say(storylinePage, 'was-open-since', { day: sayDay(line.opening.since, edition) })}
              </p>
            )}
          </StorylineLineItem>
        ))}
      </Column>
      <Column kind="open" count={open.length} view={view}>
        {open.map((line) => (
          <StorylineLineItem key={line.id} line={line} {...item}>
            {line.isMostImportant ? (
              <p class="storyline-mark">{say(storylinePage, 'most-important')}</p>
            ) : null}
          </StorylineLineItem>
        ))}
      </Column>
      <Column kind="next" count={next.length} view={view}>
        {next.map((line) => (
          <StorylineLineItem key={line.id} line={line} {...item}>
            <p class="storyline-due">
              {line.dueOn === null ? (
                say(storylinePage, 'no-day')
              ) : (
                <time dateTime={line.dueOn}>
                  {sayDay(new Date(`${line.dueOn}T12:00:00Z`), { ...edition, timeZone: 'UTC' })}
                </time>
              )}
              {isOverdue(line, today) ? (
                <strong class="storyline-overdue">{say(storylinePage, 'overdue')}</strong>
              ) : null}
            </p>
          </StorylineLineItem>
        ))}
      </Column>
    </div>
  )
}

type ColumnProps = {
  kind: 'agreed' | 'open' | 'next'
  count: number
  view: StorylineView
  children: ComponentChildren
}

function Column({ kind, count, view, children }: ColumnProps) {
  return (
    <details class={`storyline-column storyline-${kind}`} open>
      <summary>
        <h2>{say(storylinePage, kind)}</h2>
        <span class="storyline-count figures">{sayNumber(count, view.frame.edition)}</span>
      </summary>
      {count === 0 ? (
        <p class="storyline-none">{say(storylinePage, `nothing-${kind}`)}</p>
      ) : (
        <ul>{children}</ul>
      )}
    </details>
  )
}
