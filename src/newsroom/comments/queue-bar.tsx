import { Button, Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { CommentState } from '../../comments/comment.ts'
import { moderation } from '../../language/catalogue/moderation.ts'
import { inDigits } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { useEdition } from '../me.tsx'

type QueueBarProps = {
  state: CommentState
  picked: number
  shown: number
  pickAll(isAll: boolean): void
  release(): void
  remove(): void
}

/** Chooses all comments that are shown, and decides on the chosen ones together. */
export function QueueBar({
  state,
  picked,
  shown,
  pickAll,
  release,
  remove,
}: QueueBarProps): ReactNode {
  const { digits } = useEdition()
  return (
    <div className="queue-bar">
      <Checkbox
        label={say(moderation, 'choose-all')}
        checked={picked === shown}
        indeterminate={picked > 0 && picked < shown}
        onChange={(event) => pickAll(event.currentTarget.checked)}
      />
      {picked > 0 && (
        <>
          <span role="status">
            {inDigits(say(moderation, 'chosen', { count: picked }), digits)}
          </span>
          {state !== 'released' && (
            <Button size="compact-sm" onClick={release}>
              {say(moderation, 'release-chosen')}
            </Button>
          )}
          {state !== 'removed' && (
            <Button size="compact-sm" variant="default" onClick={remove}>
              {say(moderation, 'remove-chosen')}
            </Button>
          )}
        </>
      )}
    </div>
  )
}
