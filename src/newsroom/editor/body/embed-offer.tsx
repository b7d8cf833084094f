import { Button } from '@mantine/core'
import { useEditorState, type Editor } from '@tiptap/react'
import type { ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { say } from '../../../language/say.ts'
import { embedHere, putEmbedHere } from './embed-here.ts'
import { sayChord } from './say-chord.ts'
import { placeOf } from './place-of.ts'

/** Under a line that is nothing but the address of a post: an offer to show the post there. */
export function EmbedOffer({ editor }: { editor: Editor }): ReactNode {
  const here = useEditorState({
    editor,
    selector: ({ editor: it }) => {
      const found = it.isFocused ? embedHere(it) : null
      const place = found === null ? null : placeOf(it, found.start + 1)
      return found === null || place === null ? null : { provider: found.embed.provider, place }
    },
  })
  if (here === null) return null
  const platform = say(site, here.provider)
  return (
    <div className="embed-offer" style={{ insetBlockStart: here.place.bottom + 4 }} role="status">
      <Button
        size="compact-sm"
        tabIndex={-1}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => putEmbedHere(editor)}
      >
        {say(words, 'embed-offer', { platform })}
      </Button>
      <kbd>{sayChord('Alt-Enter')}</kbd>
    </div>
  )
}
