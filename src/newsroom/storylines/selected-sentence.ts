import { useEffect, useState } from 'react'

/** The words last chosen in the body of the article; kept while the focus is elsewhere. */
export function useSelectedSentence(): string {
  const [sentence, setSentence] = useState('')
  useEffect(() => {
    const read = () => {
      const selection = document.getSelection()
      const anchor = selection?.anchorNode
      const place = anchor instanceof Element ? anchor : anchor?.parentElement
      if (selection != null && place?.closest('.body-editor-content') != null) {
        setSentence(selection.toString().trim())
      }
    }
    document.addEventListener('selectionchange', read)
    return () => document.removeEventListener('selectionchange', read)
  }, [])
  return sentence
}
