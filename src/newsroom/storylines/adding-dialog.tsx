import { Button, Checkbox, Modal, Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import type { List, StorylineAnswer, StorylineSummaryAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { lineKinds, type LineKind } from '../../storylines/storyline.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { useEdition } from '../me.tsx'
import { request } from '../request.ts'
import { tellDone } from '../shell/toast.tsx'
import { Trouble } from '../shell/trouble.tsx'
import { useFocusGivenBack } from '../shell/use-focus-given-back.ts'
import './storylines.css'

type AddingDialogProps = {
  articleId: string
  sentence: string
  saveNow(): Promise<unknown>
  close(): void
}

/** The storyline that was added to last comes first the next time. */
const rememberedAs = 'matbaa-last-storyline'

/** Which storyline, and as what: one key, 1 to 4. */
export function AddingDialog(props: AddingDialogProps): ReactNode {
  const { articleId, sentence, saveNow, close } = props
  useFocusGivenBack()
  const edition = useEdition()
  const { data } = useQuery(ask<List<StorylineSummaryAnswer>>('/api/storylines?limit=200'))
  const [picked, setPicked] = useState(() => localStorage.getItem(rememberedAs))
  const [given, setGiven] = useState({ text: sentence.slice(0, 1000), due: '', isFirst: false })
  const storylines = data?.items ?? []
  const storyline = storylines.find(({ id }) => id === picked) ?? storylines[0]

  const add = useAct(
    async (kind: LineKind) => {
      await saveNow()
      return request<StorylineAnswer>('POST', `/api/storylines/${storyline?.id}/lines`, {
        kind,
        article: articleId,
        sentence,
        text: given.text.trim(),
        ...(kind === 'open' ? { mostImportant: given.isFirst } : {}),
        ...(kind === 'next' && given.due !== '' ? { due: given.due } : {}),
      })
    },
    {
      renew: [['storylines']],
      done({ id, name }) {
        localStorage.setItem(rememberedAs, id)
        tellDone(say(storylineDesk, 'added', { name: isolate(name) }))
        close()
      },
      failed: () => {},
    },
  )

  function onKeyDown(event: KeyboardEvent): void {
    const digit = /^(?:Digit|Numpad)([1-4])$/.exec(event.code)?.[1]
    const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea')
    const isChord = event.ctrlKey || event.metaKey || event.altKey
    if (digit === undefined || isTyping || isChord || storyline === undefined) return
    event.preventDefault()
    if (!add.isPending) add.mutate(lineKinds[Number(digit) - 1] as LineKind)
  }

  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={say(storylineDesk, 'add-selected')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
      onKeyDown={onKeyDown}
    >
      {data !== undefined && storyline === undefined && <p>{say(storylineDesk, 'add-none')}</p>}
      {storyline !== undefined && (
        <div className="form-fields">
          <blockquote className="storyline-chosen">{sentence}</blockquote>
          <Select
            label={say(storylineDesk, 'storyline')}
            data={storylines.map(({ id, name }) => ({ value: id, label: name }))}
            value={storyline.id}
            onChange={(id) => setPicked(id)}
            allowDeselect={false}
            searchable
          />
          <div
            className="storyline-choices"
            role="group"
            aria-label={say(storylineDesk, 'add-how')}
          >
            {lineKinds.map((kind, at) => (
              <Button
                key={kind}
                variant="default"
                loading={add.isPending && add.variables === kind}
                data-autofocus={at === 0 ? true : undefined}
                onClick={() => add.mutate(kind)}
                leftSection={<kbd>{sayNumber(at + 1, edition)}</kbd>}
              >
                {say(storylineDesk, `kind-${kind}`)}
              </Button>
            ))}
          </div>
          {add.error !== null && <Trouble error={add.error} />}
          <Textarea
            label={say(storylineDesk, 'line-text')}
            autosize
            maxLength={1000}
            value={given.text}
            onChange={(event) => setGiven({ ...given, text: event.currentTarget.value })}
          />
          <div className="part-grid">
            <TextInput
              type="date"
              label={`${say(storylineDesk, 'kind-next')}: ${say(storylineDesk, 'due')}`}
              value={given.due}
              onChange={(event) => setGiven({ ...given, due: event.currentTarget.value })}
            />
            <Checkbox
              className="storyline-first"
              label={`${say(storylineDesk, 'kind-open')}: ${say(storylineDesk, 'most-important')}`}
              checked={given.isFirst}
              onChange={(event) => setGiven({ ...given, isFirst: event.currentTarget.checked })}
            />
          </div>
        </div>
      )}
    </Modal>
  )
}
