import type { Editor } from '@tiptap/core'

/** `isLow`: there is more room above the line than below it, and too little below for a menu. */
export type Place = { top: number; bottom: number; isLow: boolean }

const roomOfAMenu = 340

/** Where a position of the text stands on the page of the editor. */
export function placeOf(editor: Editor, position: number): Place | null {
  const page = editor.view.dom.closest('.body-editor-page')
  if (page === null) return null
  const { top } = page.getBoundingClientRect()
  const at = editor.view.coordsAtPos(position)
  const below = window.innerHeight - at.bottom
  return {
    top: at.top - top,
    bottom: at.bottom - top,
    isLow: below < roomOfAMenu && at.top > below,
  }
}
