import { ActionIcon } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { Editor } from '@tiptap/react'
import { useEffect, useId, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import type { Dialog } from './dialogs.tsx'
import { sayChord } from './say-chord.ts'
import { useBlockChoice } from './use-block-choice.ts'

/** The blocks to choose from, at an empty line: by the button beside it, or by typing a slash. */
export function BlockMenu({
  editor,
  open,
}: {
  editor: Editor
  open(dialog: Dialog): void
}): ReactNode {
  const id = useId()
  const { line, isOpen, kinds, current, point, choose, toggle } = useBlockChoice(editor, open)
  const pointed = isOpen ? `${id}-${kinds[current]?.name}` : null

  // The keys are heard where the cursor stands, in the text: it tells what they point at.
  useEffect(() => {
    const { dom } = editor.view
    if (pointed === null) return
    document.getElementById(pointed)?.scrollIntoView({ block: 'nearest' })
    dom.setAttribute('aria-controls', id)
    dom.setAttribute('aria-activedescendant', pointed)
    return () => {
      dom.removeAttribute('aria-controls')
      dom.removeAttribute('aria-activedescendant')
    }
  }, [editor, id, pointed])

  if (line === null) return null
  const { top, bottom, isLow } = line.place
  return (
    <>
      {line.typed === null && (
        <ActionIcon
          className="block-plus"
          style={{ insetBlockStart: (top + bottom) / 2 }}
          size={28}
          variant="default"
          aria-label={say(words, 'block-menu')}
          aria-expanded={isOpen}
          // Of the mouse and the finger: the keyboard has the slash, and Ctrl with it.
          tabIndex={-1}
          onMouseDown={(event) => event.preventDefault()}
          onClick={toggle}
        >
          <IconPlus size={17} aria-hidden />
        </ActionIcon>
      )}
      {isOpen && (
        <ul
          id={id}
          className={isLow ? 'block-menu is-above' : 'block-menu'}
          role="listbox"
          aria-label={say(words, 'block-menu')}
          tabIndex={0}
          onMouseDown={(event) => event.preventDefault()}
          style={{ insetBlockStart: isLow ? top - 6 : bottom + 6 }}
        >
          {kinds.map((kind, at) => (
            <li
              key={kind.name}
              id={`${id}-${kind.name}`}
              role="option"
              aria-selected={at === current}
              onMouseMove={() => at !== current && point(at)}
              onClick={() => choose(kind)}
            >
              <kind.icon size={19} stroke={1.6} aria-hidden />
              <span>{say(words, `block-${kind.name}`)}</span>
              {kind.chord !== undefined && <kbd>{sayChord(kind.chord)}</kbd>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
