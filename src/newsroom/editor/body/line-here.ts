import type { Editor } from '@tiptap/react'

/** A line where a block may be put: empty, or with nothing but a slash and the beginning of a name. */
export type LineHere = { start: number; typed: string | null }

export function lineHere(editor: Editor): LineHere | null {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null
  const text = $from.parent.textContent
  const start = $from.start()
  if (text === '') return { start, typed: null }
  const typed = /^[/÷](\S{0,20})$/u.exec(text)?.[1]
  return typed === undefined || $from.parentOffset < text.length ? null : { start, typed }
}
