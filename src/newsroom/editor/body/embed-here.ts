import type { Editor } from '@tiptap/react'
import type { BlockOf } from '../../../articles/body.ts'
import { embedOf } from '../document/embed-of.ts'

/** The embed that the line of the cursor could be: an address of a post with nothing beside it. */
export function embedHere(editor: Editor): { embed: BlockOf<'embed'>; start: number } | null {
  const { $from, empty } = editor.state.selection
  if (!empty || $from.depth !== 1 || $from.parent.type.name !== 'paragraph') return null
  const embed = embedOf($from.parent.textContent)
  return embed === null ? null : { embed, start: $from.before(1) }
}

/** Makes it one. */
export function putEmbedHere(editor: Editor): boolean {
  const here = embedHere(editor)
  if (here === null) return false
  const { embed, start } = here
  const end = start + editor.state.selection.$from.parent.nodeSize
  return editor
    .chain()
    .insertContentAt(
      { from: start, to: end },
      { type: 'embed', attrs: { provider: embed.provider, url: embed.url } },
    )
    .focus(start + 2)
    .run()
}
