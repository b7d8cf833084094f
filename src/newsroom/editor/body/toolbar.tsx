import { ActionIcon, Tooltip } from '@mantine/core'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconItalic,
  IconLink,
  type Icon,
} from '@tabler/icons-react'
import { useEditorState, type Editor } from '@tiptap/react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { blockKinds, putBlock } from './block-kinds.ts'
import type { Dialog } from './dialogs.tsx'
import { sayChord } from './say-chord.ts'

type Tool = {
  name: string
  label: string
  icon: Icon
  chord?: string | undefined
  isActive?: boolean
  isOff?: boolean
  run(): void
}

/** What can be done with the words; one stop of Tab, arrows go along it, Escape goes back to the text. */
export function Toolbar({
  editor,
  open,
}: {
  editor: Editor
  open(dialog: Dialog): void
}): ReactNode {
  const [current, setCurrent] = useState(0)
  const state = useEditorState({
    editor,
    selector: ({ editor: it }) => ({
      strong: it.isActive('strong'),
      emphasis: it.isActive('emphasis'),
      link: it.isActive('link'),
      canUndo: it.can().undo(),
      canRedo: it.can().redo(),
      blocks: blockKinds.map((kind) => kind.isActive(it)),
    }),
  })
  const groups: Tool[][] = [
    [
      {
        name: 'strong',
        label: say(words, 'strong'),
        icon: IconBold,
        chord: 'Mod-b',
        isActive: state.strong,
        run: () => editor.chain().focus().toggleMark('strong').run(),
      },
      {
        name: 'emphasis',
        label: say(words, 'emphasis'),
        icon: IconItalic,
        chord: 'Mod-i',
        isActive: state.emphasis,
        run: () => editor.chain().focus().toggleMark('emphasis').run(),
      },
      {
        name: 'link',
        label: say(words, 'link'),
        icon: IconLink,
        chord: 'Mod-k',
        isActive: state.link,
        run: () => open('link'),
      },
    ],
    blockKinds.map((kind, place) => ({
      name: kind.name,
      label: say(words, `block-${kind.name}`),
      icon: kind.icon,
      chord: kind.chord,
      isActive: state.blocks[place] === true,
      run: () => putBlock(editor, kind, open),
    })),
    [
      {
        name: 'undo',
        label: say(words, 'undo'),
        icon: IconArrowForwardUp,
        chord: 'Mod-z',
        isOff: !state.canUndo,
        run: () => editor.chain().focus().undo().run(),
      },
      {
        name: 'redo',
        label: say(words, 'redo'),
        icon: IconArrowBackUp,
        chord: 'Mod-Shift-z',
        isOff: !state.canRedo,
        run: () => editor.chain().focus().redo().run(),
      },
    ],
  ]

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button')]
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement)
    // The bar runs right to left: the arrow to the left goes on.
    const ways: Record<string, number> = {
      ArrowLeft: (at + 1) % buttons.length,
      ArrowRight: (at - 1 + buttons.length) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }
    const next = ways[event.key]
    if (event.key === 'Escape') editor.commands.focus()
    else if (next !== undefined) buttons[next]?.focus()
    else return
    event.preventDefault()
  }

  const tools = groups.flat()
  return (
    <div
      className="toolbar"
      role="toolbar"
      aria-label={say(words, 'toolbar')}
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {groups.map((group) => (
        <div key={group[0]?.name} className="toolbar-group">
          {group.map((tool) => {
            const place = tools.indexOf(tool)
            const chord = tool.chord === undefined ? '' : sayChord(tool.chord)
            return (
              <Tooltip
                key={tool.name}
                label={chord === '' ? tool.label : `${tool.label} \u2068${chord}\u2069`}
                openDelay={400}
              >
                <ActionIcon
                  size={34}
                  variant={tool.isActive === true ? 'light' : 'subtle'}
                  color={tool.isActive === true ? 'teal' : 'gray'}
                  aria-label={tool.label}
                  aria-pressed={tool.isActive}
                  aria-disabled={tool.isOff === true}
                  tabIndex={place === current ? 0 : -1}
                  onFocus={() => setCurrent(place)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => tool.isOff !== true && tool.run()}
                >
                  <tool.icon size={19} stroke={1.7} />
                </ActionIcon>
              </Tooltip>
            )
          })}
        </div>
      ))}
    </div>
  )
}
