import type { Editor } from '@tiptap/react'
import { useLayoutEffect, useState } from 'react'

type Place = { top: number; bottom: number }

/** Where a position of the text stands on the page of the editor, as long as it is shown. */
export function usePlaceOf(editor: Editor, position: number | null): Place | null {
  const [place, setPlace] = useState<Place | null>(null)
  useLayoutEffect(() => {
    if (position === null) return setPlace(null)
    const measure = () => {
      const page = editor.view.dom.closest('.body-editor-page')
      if (page === null || position > editor.state.doc.content.size) return
      const { top } = page.getBoundingClientRect()
      const at = editor.view.coordsAtPos(position)
      setPlace({ top: at.top - top, bottom: at.bottom - top })
    }
    measure()
    editor.on('update', measure)
    window.addEventListener('resize', measure)
    return () => {
      editor.off('update', measure)
      window.removeEventListener('resize', measure)
    }
  }, [editor, position])
  return place
}
