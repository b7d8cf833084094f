import { Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { StorylineLineAnswer } from '../../api/contract.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'

type LineFormProps = { line: StorylineLineAnswer; path: string; close(): void }

/** Other words for a line, and the day of a next step. */
export function LineForm({ line, path, close }: LineFormProps): ReactNode {
  const [text, setText] = useState(line.text)
  const [due, setDue] = useState(line.due ?? '')
  const save = useAct(
    () =>
      request('PATCH', path, {
        text: text.trim(),
        ...(line.kind === 'next' ? { due: due === '' ? null : due } : {}),
      }),
    { renew: [['storylines']], done: close, failed: () => {} },
  )
  return (
    <FormModal
      title={say(storylineDesk, 'change-line')}
      isPending={save.isPending}
      error={save.error}
      submit={() => {
        if (text.trim() !== '') save.mutate(undefined)
      }}
      close={close}
    >
      <Textarea
        label={say(storylineDesk, 'line-text')}
        required
        withAsterisk={false}
        autosize
        maxLength={1000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        data-autofocus
      />
      {line.kind === 'next' && (
        <TextInput
          type="date"
          label={say(storylineDesk, 'due')}
          value={due}
          onChange={(event) => setDue(event.currentTarget.value)}
        />
      )}
    </FormModal>
  )
}
