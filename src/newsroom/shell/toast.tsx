import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { HouseRefused } from '../request.ts'
import { wordsOf } from './trouble.tsx'

const shown = {
  withBorder: true,
  radius: 2,
  closeButtonProps: { 'aria-label': say(newsroom, 'close') },
}

/** Says that it is done; also aloud. */
export function tellDone(message: string): void {
  const id = idOfNext()
  notifications.show({ ...shown, id, message, color: 'teal', autoClose: 4000 })
}

/** Says that it is done, and holds the way back for a while. */
export function tellUndoable(message: string, undo: () => void): void {
  const id = idOfNext()
  notifications.show({
    ...shown,
    id,
    color: 'teal',
    autoClose: 10_000,
    message: (
      <span className="toast-undo">
        {message}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            undo()
          }}
        >
          {say(newsroom, 'undo')}
        </Button>
      </span>
    ),
  })
}

let serial = 0
let last: string | null = null

/** What was done last is told alone: its forerunner makes room, and only the last act is undone by key. */
function idOfNext(): string {
  if (last !== null) notifications.hide(last)
  last = `done-${(serial += 1)}`
  return last
}

export function tellFault(error: Error): void {
  // The question for the password is answer enough.
  if (error instanceof HouseRefused && error.code === 'not-signed-in') return
  notifications.show({ ...shown, message: wordsOf(error), color: 'red', autoClose: 8000 })
}
