import type { JSONContent } from '@tiptap/core'
import type { Editor } from '@tiptap/react'
import type { Block } from '../../../articles/body.ts'
import { blockToNode } from '../document/to-tiptap.ts'

/** Puts a block after the one the cursor is in, or in the place of an empty line; never into a sentence. */
export function putAtom(editor: Editor, block: Block): void {
  const node: JSONContent = blockToNode(block)
  const { $from } = editor.state.selection
  const around = $from.depth === 0 ? $from.nodeAfter : $from.node(1)
  const start = $from.depth === 0 ? $from.pos : $from.before(1)
  const end = start + (around?.nodeSize ?? 0)
  const isEmptyLine = around?.type.name === 'paragraph' && around.content.size === 0
  const at = isEmptyLine ? start : end
  editor
    .chain()
    .focus()
    .insertContentAt(isEmptyLine ? { from: start, to: end } : end, node)
    .setNodeSelection(at)
    .scrollIntoView()
    .run()
}
