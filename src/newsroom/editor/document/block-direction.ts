import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { directionOf } from './direction-of.ts'

/**
 * Sets a block without Arabic letters from the left, as readers will see it. Tiptap's own `auto`
 * would put the cursor of an empty line on the left.
 */
export const BlockDirection = Extension.create({
  name: 'blockDirection',
  addProseMirrorPlugins: () => [
    new Plugin({
      key,
      state: {
        init: (_config, { doc }) => directions(doc),
        apply: (tr, before) => (tr.docChanged ? directions(tr.doc) : before),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
})

const key = new PluginKey<DecorationSet>('blockDirection')

function directions(doc: Node): DecorationSet {
  const decorations: Decoration[] = []
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    if (isFromLeft(node)) {
      decorations.push(Decoration.node(position, position + node.nodeSize, { dir: 'ltr' }))
    }
    return false
  })
  return DecorationSet.create(doc, decorations)
}

/** Nodes never change: each is read once. */
const read = new WeakMap<Node, boolean>()

function isFromLeft(node: Node): boolean {
  const known = read.get(node) ?? directionOf(node.textContent) === 'ltr'
  read.set(node, known)
  return known
}
