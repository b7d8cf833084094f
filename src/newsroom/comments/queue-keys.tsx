import type { ReactNode } from 'react'
import { moderation } from '../../language/catalogue/moderation.ts'
import { say } from '../../language/say.ts'

const keys = [
  ['r', 'release'],
  ['d', 'remove'],
  ['u', 'undo'],
  ['j k', 'move'],
] as const

/** The keys of the queue, for those who have some. */
export function QueueKeys(): ReactNode {
  return (
    <span className="queue-keys">
      {keys.map(([key, act]) => (
        <span key={key}>
          <kbd>{key}</kbd> {say(moderation, `key-${act}`)}
        </span>
      ))}
    </span>
  )
}
