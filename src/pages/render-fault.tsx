import { site } from '../language/catalogue/site.ts'
import { say } from '../language/say.ts'
import { renderDocument } from './document.tsx'
import type { Frame } from './frame.ts'

type FaultView = {
  frame: Frame
  /** Whose fault it was. */
  by: 'house' | 'request'
  message: string
}

export function renderFault({ frame, by, message }: FaultView): string {
  const title = say(site, by === 'house' ? 'fault' : 'refused')
  return renderDocument({
    frame,
    head: { path: '', title, description: '', isHidden: true },
    main: (
      <div class="notice-page sheet">
        <h1>{title}</h1>
        <p>{message}</p>
        {by === 'house' ? <p>{say(site, 'fault-again')}</p> : null}
        <p class="notice-way">
          <a href="/">{say(site, 'back-home')}</a>
        </p>
      </div>
    ),
  })
}
