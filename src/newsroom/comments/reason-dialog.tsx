import { Button, Modal, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { moderation } from '../../language/catalogue/moderation.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { signOf } from '../shell/key-meaning.ts'

const reasons = [
  'reason-insult',
  'reason-hatred',
  'reason-defamation',
  'reason-advertising',
  'reason-off-topic',
  'reason-private',
] as const satisfies readonly (keyof typeof moderation)[]

type ReasonDialogProps = { opened: boolean; close(): void; choose(reason: string): void }

/** Asks why: one key for each usual reason, or a reason of one's own. */
export function ReasonDialog({ opened, close, choose }: ReasonDialogProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={say(moderation, 'why-remove')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
      returnFocus={false}
    >
      <Reasons
        choose={(reason) => {
          close()
          choose(reason)
        }}
      />
    </Modal>
  )
}

function Reasons({ choose }: Pick<ReasonDialogProps, 'choose'>): ReactNode {
  const [own, setOwn] = useState('')
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLInputElement) return
    const sign = signOf(event)
    const reason = /^[1-6]$/.test(sign ?? '') ? reasons[Number(sign) - 1] : undefined
    if (reason === undefined) return
    event.preventDefault()
    choose(say(moderation, reason))
  }
  return (
    <div className="reasons" onKeyDown={onKeyDown}>
      <p className="quiet small">{say(moderation, 'why-remove-lead')}</p>
      <ul>
        {reasons.map((reason, index) => (
          <li key={reason}>
            <button
              type="button"
              onClick={() => choose(say(moderation, reason))}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            >
              <kbd aria-hidden>{index + 1}</kbd>
              {say(moderation, reason)}
            </button>
          </li>
        ))}
      </ul>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (own.trim() !== '') choose(own.trim())
        }}
      >
        <TextInput
          label={say(moderation, 'another-reason')}
          value={own}
          maxLength={2000}
          onChange={(event) => setOwn(event.currentTarget.value)}
        />
        <Button type="submit" disabled={own.trim() === ''}>
          {say(moderation, 'remove')}
        </Button>
      </form>
    </div>
  )
}
