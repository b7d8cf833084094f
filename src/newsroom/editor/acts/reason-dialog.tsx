import { Button, Modal, Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { ArticleAnswer } from '../../../api/contract.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { useAct } from '../../act.ts'
import { request } from '../../request.ts'
import { tellDone } from '../../shell/toast.tsx'
import { useFocusGivenBack } from '../../shell/use-focus-given-back.ts'
import type { ArticleAutosave } from '../saving/use-autosave.ts'
import { FailureLine } from './failure-line.tsx'

type Act = 'submit' | 'return' | 'withdraw'
const things = { submit: 'submission', return: 'return', withdraw: 'withdrawal' } as const

type ReasonDialogProps = {
  act: Act
  autosave: ArticleAutosave
  close(): void
  adopt(answer: ArticleAnswer): void
}

/** Hands in with a note, gives back or withdraws with a reason. */
export function ReasonDialog({ act, autosave, close, adopt }: ReasonDialogProps): ReactNode {
  useFocusGivenBack()
  const [reason, setReason] = useState('')
  const isNeeded = act !== 'submit'
  const run = useAct(
    async () => {
      await autosave.flush()
      const path = `/api/articles/${autosave.latest().id}/${things[act]}`
      return request<ArticleAnswer>('POST', path, isNeeded ? { reason } : { note: reason })
    },
    {
      renew: [['articles']],
      done(answer) {
        adopt(answer)
        tellDone(say(words, `${act}-done`))
        close()
      },
      failed: () => {},
    },
  )
  return (
    <Modal
      opened
      onClose={close}
      title={say(words, act)}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run.mutate(undefined)
        }}
      >
        <p className="quiet">{say(words, `${act}-why`)}</p>
        <Textarea
          data-autofocus
          label={say(words, isNeeded ? 'reason' : 'note')}
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <FailureLine error={run.error} />
        <div className="form-end">
          <Button
            type="submit"
            color={act === 'withdraw' ? 'red' : 'teal'}
            loading={run.isPending}
            disabled={isNeeded && reason.trim() === ''}
          >
            {say(words, act)}
          </Button>
          <Button variant="default" onClick={close}>
            {say(newsroom, 'cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
