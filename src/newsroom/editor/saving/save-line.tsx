import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconCloudOff, IconLoader2 } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { sayTime } from '../../../language/dates.ts'
import { say } from '../../../language/say.ts'
import { useEdition } from '../../me.tsx'
import type { ArticleAutosave } from './use-autosave.ts'

/** Where what was typed is: in the house, on the way, or on this device. Only trouble is said aloud. */
export function SaveLine({
  autosave,
  compare,
}: {
  autosave: ArticleAutosave
  compare(): void
}): ReactNode {
  const edition = useEdition()
  const state = autosave.state()
  const where = say(words, autosave.isKept() ? 'kept-here' : 'not-kept-here')
  switch (state.kind) {
    case 'saved':
      return (
        <span className="save-line">
          <IconCheck size={16} aria-hidden />
          {say(words, 'saved-at', { time: sayTime(new Date(autosave.latest().savedAt), edition) })}
        </span>
      )
    case 'typing':
      return <span className="save-line">{say(words, 'unsaved')}</span>
    case 'saving':
      return (
        <span className="save-line">
          <IconLoader2 size={16} aria-hidden />
          {say(words, 'saving')}
        </span>
      )
    case 'away':
      return (
        <Trouble
          icon={<IconCloudOff size={16} aria-hidden />}
          text={say(words, 'away', { where })}
          act={say(words, 'try-now')}
          run={() => autosave.retry()}
        />
      )
    case 'signed-out':
      return <Trouble text={say(words, 'signed-out', { where })} />
    case 'refused':
      return (
        <Trouble
          text={say(words, 'save-refused', { why: state.message, where })}
          act={say(words, 'try-now')}
          run={() => autosave.retry()}
        />
      )
    case 'stale':
      return (
        <Trouble
          text={say(words, 'stale', { name: state.theirs.savedBy?.name ?? say(words, 'someone') })}
          act={say(words, 'compare')}
          run={compare}
        />
      )
  }
}

type TroubleProps = { icon?: ReactNode; text: string; act?: string; run?(): void }

function Trouble({ icon, text, act, run }: TroubleProps): ReactNode {
  return (
    <span className="save-line save-trouble" role="alert">
      {icon ?? <IconAlertTriangle size={16} aria-hidden />}
      {text}
      {act !== undefined && (
        <Button size="compact-sm" variant="default" onClick={run}>
          {act}
        </Button>
      )}
    </span>
  )
}
