import type { Withdrawal } from '../articles/publication.ts'
import { site } from '../language/catalogue/site.ts'
import { sayDay, sayTime } from '../language/dates.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { Frame } from './frame.ts'
import { Moment } from './parts/moment.tsx'

type WithdrawnView = { frame: Frame; withdrawal: Withdrawal }

/** What stands at the address of an article that was taken back: that it was, when and why. */
export function renderWithdrawn({ frame, withdrawal }: WithdrawnView): string {
  const title = say(site, 'withdrawn')
  const { withdrawnAt } = withdrawal
  const moment = {
    day: sayDay(withdrawnAt, frame.edition),
    time: sayTime(withdrawnAt, frame.edition),
  }
  return renderDocument({
    frame,
    head: { path: '', title, description: '', isHidden: true },
    main: (
      <div class="notice-page sheet">
        <h1>{title}</h1>
        <p>{say(site, 'withdrawn-on', moment)}</p>
        {withdrawal.reason === '' ? null : (
          <div class="notice-reason">
            <h2>{say(site, 'withdrawn-why')}</h2>
            <p>{withdrawal.reason}</p>
            {withdrawal.later.map(({ at, text }) => (
              <p key={at.getTime()}>
                <Moment at={at} edition={frame.edition} />
                {': '}
                {text}
              </p>
            ))}
          </div>
        )}
        <p class="notice-way">
          <a href="/">{say(site, 'back-home')}</a>
        </p>
      </div>
    ),
  })
}
