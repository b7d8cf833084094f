import type { Node } from '@tiptap/pm/model'
import type { Block, Body } from '../../../articles/body.ts'
import { nodeToBlocks } from './from-tiptap.ts'

/** The body of the open document. Blocks that no key touched are not read again. */
export function bodyOfDoc(doc: Node): Body {
  return { schema: 1, blocks: doc.children.flatMap(blocksOf) }
}

/** Nodes never change: a touched one is another one. */
const read = new WeakMap<Node, Block[]>()

function blocksOf(node: Node): Block[] {
  const known = read.get(node)
  if (known !== undefined) return known
  const blocks = nodeToBlocks(node.toJSON())
  read.set(node, blocks)
  return blocks
}
