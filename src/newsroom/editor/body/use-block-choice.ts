import { useEditorState, type Editor } from '@tiptap/react'
import { useEffect, useEffectEvent, useState } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { fold } from '../../../language/fold.ts'
import { say } from '../../../language/say.ts'
import { blockKinds, putBlock, type BlockKind } from './block-kinds.ts'
import type { Dialog } from './dialogs.tsx'
import { lineHere, type LineHere } from './line-here.ts'
import { placeOf, type Place } from './place-of.ts'

export type BlockChoice = {
  /** Null: the cursor stands where no block can be begun. */
  line: (LineHere & { place: Place }) | null
  isOpen: boolean
  kinds: BlockKind[]
  current: number
  point(at: number): void
  choose(kind: BlockKind): void
  /** By the button, or Ctrl and the slash. */
  toggle(): void
}

/** Which blocks may begin at the cursor's line, whether they are shown, and the keys that choose. */
export function useBlockChoice(editor: Editor, open: (dialog: Dialog) => void): BlockChoice {
  const line = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      const here = it.isFocused ? lineHere(it) : null
      const place = here === null ? null : placeOf(it, here.start)
      return here === null || place === null ? null : { ...here, place }
    },
  })
  const kinds = blockKinds.filter((kind) => matches(kind, line?.typed ?? ''))
  /** The line they were asked for by the button, and the one they were shut on by Escape. */
  const [asked, setAsked] = useState<number | null>(null)
  const [shut, setShut] = useState<number | null>(null)
  const [pointed, setPointed] = useState({ at: 0, typed: '' })
  const typed = line?.typed ?? ''
  const current = pointed.typed === typed ? Math.min(pointed.at, kinds.length - 1) : 0
  const isOpen =
    line !== null &&
    kinds.length > 0 &&
    (line.typed === null ? asked === line.start : shut !== line.start)

  if (shut !== null && line?.typed === null) setShut(null)
  if (asked !== null && line?.start !== asked) setAsked(null)

  function point(at: number): void {
    setPointed({ at, typed })
  }

  function close(): void {
    setAsked(null)
    setShut(line?.start ?? null)
    point(0)
  }

  function choose(kind: BlockKind): void {
    if (line === null) return
    close()
    const end = line.start + (line.typed === null ? 0 : line.typed.length + 1)
    editor.chain().focus().deleteRange({ from: line.start, to: end }).run()
    putBlock(editor, kind, open)
  }

  function toggle(): void {
    if (isOpen) close()
    else setAsked(line?.start ?? null)
  }

  function press({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (line?.typed === null && code === 'Slash' && (ctrlKey || metaKey)) toggle()
    else if (!isOpen) return false
    else if (key === 'ArrowDown') point((current + 1) % kinds.length)
    else if (key === 'ArrowUp') point((current - 1 + kinds.length) % kinds.length)
    else if (key === 'Enter' || key === 'Tab') choose(kinds[current] as BlockKind)
    else if (key === 'Escape') close()
    else return false
    return true
  }

  const listen = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !press(event)) return
    event.preventDefault()
    event.stopImmediatePropagation()
  })
  useEffect(() => {
    const { dom } = editor.view
    const hear = (event: KeyboardEvent) => listen(event)
    dom.addEventListener('keydown', hear, { capture: true })
    return () => dom.removeEventListener('keydown', hear, { capture: true })
  }, [editor])

  return { line, isOpen, kinds, current, point, choose, toggle }
}

function matches({ name }: BlockKind, typed: string): boolean {
  const wanted = fold(typed)
  return (
    wanted === '' || fold(say(words, `block-${name}`)).includes(wanted) || name.includes(wanted)
  )
}
