import { Extension, type Editor } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { chordOf } from '../document/shortcuts.ts'
import { blockKinds, putBlock } from './block-kinds.ts'
import type { Dialog } from './dialogs.tsx'
import { putEmbedHere } from './embed-here.ts'
import { goToField, leaveBody } from './leave-body.ts'

/** The chords of the body: marks, link, and each block that has one. */
export const ArticleKeys = Extension.create<{ open(dialog: Dialog): void }>({
  name: 'articleKeys',
  priority: 1000,
  addOptions: () => ({ open: () => {} }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin({
        props: { handleKeyDown: (_view, event) => press(event, editor, options.open) },
      }),
    ]
  },
})

function press(event: KeyboardEvent, editor: Editor, open: (dialog: Dialog) => void): boolean {
  // AltGr types a sign on many keyboards, and is Ctrl with Alt to the browser on some systems.
  if (event.isComposing || event.getModifierState('AltGraph')) return false
  const chord = chordOf(event)
  const block = blockKinds.find((kind) => kind.chord === chord)
  if (block !== undefined) putBlock(editor, block, open)
  else if (chord === 'Mod-b') editor.chain().focus().toggleMark('strong').run()
  else if (chord === 'Mod-i') editor.chain().focus().toggleMark('emphasis').run()
  else if (chord === 'Mod-k') open('link')
  else if (chord === 'Alt-Enter') return putEmbedHere(editor)
  // Publishes, where there is something to publish; never a line break.
  else if (chord === 'Mod-Enter') return true
  else if (chord === 'Tab') return tabOn(editor)
  else if (chord === 'Shift-Tab') return tabBack(editor)
  else if (chord === 'Alt-F10') focusToolbar(editor)
  else return false
  return true
}

function tabOn(editor: Editor): boolean {
  if (editor.isActive('table')) return false
  if (editor.isActive('quotation')) return goToField(editor, '.circumstances textarea')
  return leaveBody(editor, 'on')
}

function tabBack(editor: Editor): boolean {
  if (editor.isActive('quotation')) return goToField(editor, '.speaker-role textarea')
  if (editor.isActive('listItem')) return false
  if (editor.isActive('table')) {
    return isFirstCell(editor) && goToField(editor, '.table-caption textarea')
  }
  return leaveBody(editor, 'back')
}

function isFirstCell({ state: { selection } }: Editor): boolean {
  const { $from } = selection
  return $from.index(1) === 0 && $from.index(2) === 0
}

function focusToolbar(editor: Editor): void {
  const toolbar = editor.view.dom.closest('.body-editor')?.querySelector('[role=toolbar]')
  toolbar?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
}
