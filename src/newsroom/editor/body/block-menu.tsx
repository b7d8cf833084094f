import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { fold } from '../../../language/fold.ts'
import { say } from '../../../language/say.ts'
import { blockKinds, putBlock, type BlockKind } from './block-kinds.ts'
import type { Dialog } from './dialogs.tsx'
import { lineHere } from './line-here.ts'
import { sayChord } from './say-chord.ts'
import { usePlaceOf } from './use-place-of.ts'

/** The blocks to choose from, at an empty line: by the button beside it, or by typing a slash. */
export function BlockMenu({
  editor,
  open,
}: {
  editor: Editor
  open(dialog: Dialog): void
}): ReactNode {
  const id = useId()
  const line = useEditorState({
    editor,
    selector: ({ editor: it }) => (it.isFocused ? lineHere(it) : null),
  })
  /** Opened by the button, or shut by Escape, on the line that starts there. */
  const [asked, setAsked] = useState<number | null>(null)
  const [shut, setShut] = useState<number | null>(null)
  const [current, setCurrent] = useState(0)
  const place = usePlaceOf(editor, line?.start ?? null)

  const kinds = blockKinds.filter((kind) => matches(kind, line?.typed ?? ''))
  const isOpen =
    line !== null &&
    kinds.length > 0 &&
    (line.typed === null ? asked === line.start : shut !== line.start)

  useEffect(() => setCurrent(0), [line?.typed, isOpen])
  useEffect(() => {
    if (line === null || line.typed === null) setShut(null)
    if (line === null || line.typed !== null) setAsked(null)
  }, [line])

  function choose(kind: BlockKind): void {
    if (line === null) return
    setAsked(null)
    const end = line.start + (line.typed === null ? 0 : line.typed.length + 1)
    editor.chain().focus().deleteRange({ from: line.start, to: end }).run()
    putBlock(editor, kind, open)
  }

  const onKey = useRef<(event: KeyboardEvent) => boolean>(() => false)
  onKey.current = (event) => {
    if (line === null) return false
    if (!isOpen) {
      if (event.code !== 'Slash' || !(event.ctrlKey || event.metaKey)) return false
      setAsked(line.start)
      return true
    }
    if (event.key === 'ArrowDown') setCurrent((current + 1) % kinds.length)
    else if (event.key === 'ArrowUp') setCurrent((current - 1 + kinds.length) % kinds.length)
    else if (event.key === 'Enter' || event.key === 'Tab') choose(kinds[current] as BlockKind)
    else if (event.key === 'Escape') {
      setAsked(null)
      setShut(line.start)
    } else return false
    return true
  }
  useEffect(() => {
    const { dom } = editor.view
    const listen = (event: KeyboardEvent) => {
      if (event.isComposing || !onKey.current(event)) return
      event.preventDefault()
      event.stopImmediatePropagation()
    }
    dom.addEventListener('keydown', listen, { capture: true })
    return () => dom.removeEventListener('keydown', listen, { capture: true })
  }, [editor])
  useEffect(() => {
    const { dom } = editor.view
    if (!isOpen) return
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', `${id}-${kinds[current]?.name}`)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  })

  if (line === null || place === null) return null
  return (
    <>
      {line.typed === null && (
        <ActionIcon
          className="block-plus"
          style={{ insetBlockStart: (place.top + place.bottom) / 2 }}
          size={28}
          variant="default"
          aria-label={say(words, 'block-menu')}
          aria-expanded={isOpen}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => setAsked(isOpen ? null : line.start)}
        >
          <IconPlus size={17} />
        </ActionIcon>
      )}
      {isOpen && (
        <ul
          id={id}
          className="block-menu"
          role="listbox"
          aria-label={say(words, 'block-menu')}
          style={{ insetBlockStart: place.bottom + 6 }}
        >
          {kinds.map((kind, at) => (
            // The keys are heard where the cursor stands, in the text.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- see above
            <li
              key={kind.name}
              id={`${id}-${kind.name}`}
              role="option"
              aria-selected={at === current}
              onMouseDown={(event) => event.preventDefault()}
              onMouseEnter={() => setCurrent(at)}
              onClick={() => choose(kind)}
            >
              <kind.icon size={19} stroke={1.6} />
              <span>{say(words, `block-${kind.name}`)}</span>
              {kind.chord !== undefined && <kbd>{sayChord(kind.chord)}</kbd>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function matches({ name }: BlockKind, typed: string): boolean {
  const wanted = fold(typed)
  return wanted === '' || fold(say(words, `block-${name}`)).includes(wanted) || name.includes(wanted)
}
