import type { Editor } from '@tiptap/core'

/** Moves the cursor, and the focus at once: what is typed next must not land where it was. */
export function goTo(editor: Editor, position: number): void {
  editor.chain().setTextSelection(position).scrollIntoView().run()
  editor.view.focus()
}
