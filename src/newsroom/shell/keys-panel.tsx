import { Modal, Switch } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { sayChord } from '../editor/body/say-chord.ts'
import type { PlainKey } from '../plain-key.ts'
import { areKeysOn, turnKeys } from './keys.ts'
import type { Place } from './places.ts'
import './keys-panel.css'

type Line = { keys: string[]; name: PlainKey<typeof newsroom> }

const everywhere: Line[] = [
  { keys: ['?'], name: 'key-help' },
  { keys: ['/'], name: 'key-search' },
  { keys: ['Esc'], name: 'key-escape' },
]
const inLists: Line[] = [
  { keys: ['j'], name: 'key-next' },
  { keys: ['k'], name: 'key-previous' },
  { keys: ['Enter'], name: 'key-open' },
  { keys: ['n'], name: 'key-new-article' },
]
const inQueue: Line[] = [
  { keys: ['r'], name: 'key-release' },
  { keys: ['d'], name: 'key-remove' },
  { keys: ['u'], name: 'key-undo' },
  { keys: ['x'], name: 'key-choose' },
]
const inEditor: Line[] = [
  { keys: [sayChord('Mod-Enter')], name: 'key-publish' },
  { keys: [sayChord('Mod-s')], name: 'key-save' },
  { keys: ['/'], name: 'key-blocks' },
  { keys: [sayChord('Mod-Alt-2')], name: 'key-heading' },
  { keys: [sayChord('Mod-Alt-q')], name: 'key-quotation' },
  { keys: [sayChord('Mod-k')], name: 'key-link' },
  { keys: [sayChord('Alt-F10')], name: 'key-toolbar' },
]

/** Every key of the newsroom, and the switch that turns the single ones off. */
export function KeysPanel({
  opened,
  onClose,
  places,
}: {
  opened: boolean
  onClose(): void
  places: Place[]
}): ReactNode {
  const [isOn, setOn] = useState(areKeysOn)
  const ways = places.flatMap(({ key, name }) =>
    key === undefined ? [] : [{ keys: ['g', key], name }],
  )
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={say(newsroom, 'keys')}
      size="60rem"
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <div className="keys-panel">
        <KeyList title={say(newsroom, 'keys-everywhere')} lines={everywhere} />
        <KeyList title={say(newsroom, 'keys-go')} lines={ways} />
        <KeyList title={say(newsroom, 'keys-in-lists')} lines={inLists} />
        <KeyList title={say(newsroom, 'keys-in-queue')} lines={inQueue} />
        <KeyList title={say(newsroom, 'keys-in-editor')} lines={inEditor} />
      </div>
      <Switch
        label={say(newsroom, 'keys-on')}
        description={say(newsroom, 'keys-on-why')}
        checked={isOn}
        onChange={({ currentTarget: { checked } }) => {
          setOn(checked)
          turnKeys(checked)
        }}
      />
    </Modal>
  )
}

function KeyList({ title, lines }: { title: string; lines: Line[] }): ReactNode {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {lines.map(({ keys, name }) => (
          <div key={keys.join(' ')}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(newsroom, name)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
