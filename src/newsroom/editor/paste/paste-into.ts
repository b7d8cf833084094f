import { Extension } from '@tiptap/core'
import { Fragment, Slice, type ResolvedPos, type Schema } from '@tiptap/pm/model'
import { Plugin, Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Block, BlockOf } from '../../../articles/body.ts'
import { blockToNode } from '../document/to-tiptap.ts'
import { cleanPastedHtml } from './clean-pasted-html.ts'
import { cleanPastedText } from './clean-pasted-text.ts'
import { blocksToInline } from './collect-blocks.ts'
import { safeHref } from './safe-href.ts'

/** What is pasted or dropped from elsewhere comes in as our blocks; pictures go through the library. */
export const PasteInto = Extension.create<{ onFiles(files: File[]): void }>({
  name: 'pasteInto',
  addOptions: () => ({ onFiles: () => {} }),
  addProseMirrorPlugins() {
    const take = (view: EditorView, data: DataTransfer): boolean => {
      const html = data.getData('text/html')
      const text = data.getData('text/plain')
      if (html === '' && text === '') {
        const files = [...data.files]
        if (files.length > 0) this.options.onFiles(files)
        return files.length > 0
      }
      // Our own blocks, copied within the editor, carry their fields.
      if (html.includes('data-pm-slice')) return false
      if (linkSelection(view, text)) return true
      put(view, html === '' ? cleanPastedText(text) : cleanPastedHtml(html))
      return true
    }
    return [
      new Plugin({
        props: {
          handlePaste: (view, { clipboardData }) =>
            clipboardData !== null && take(view, clipboardData),
          handleDrop: (view, event, _slice, isMoved) => {
            if (isMoved || event.dataTransfer === null) return false
            const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
            if (at === null) return false
            const selection = Selection.near(view.state.doc.resolve(at.pos))
            view.dispatch(view.state.tr.setSelection(selection))
            return take(view, event.dataTransfer)
          },
        },
      }),
    ]
  },
})

/** An address pasted over words makes them a link. */
function linkSelection(view: EditorView, text: string): boolean {
  const { selection, schema, tr, doc } = view.state
  const href = /^\s*https?:\/\/\S+\s*$/i.test(text) ? safeHref(text) : null
  const { $from, $to } = TextSelection.between(selection.$from, selection.$to)
  const mark = schema.marks['link']?.create({ href })
  if (href === null || mark === undefined || !$from.sameParent($to)) return false
  if (doc.textBetween($from.pos, $to.pos).trim() === '') return false
  view.dispatch(tr.addMark($from.pos, $to.pos, mark))
  return true
}

function put(view: EditorView, blocks: Block[]): void {
  if (blocks.length === 0) return
  const slice = sliceFor(view.state.selection.$from, fitted(view.state.selection.$from, blocks))
  view.dispatch(view.state.tr.replaceSelection(slice).scrollIntoView().setMeta('paste', true))
}

/** In a list, lines are points; in a cell and in a quotation they are lines of the one text. */
function fitted($from: ResolvedPos, blocks: Block[]): Block[] {
  const place = placeOf($from)
  const content = blocksToInline(blocks)
  if (place === null || content.length === 0) return blocks
  if (place === 'words') return [{ kind: 'paragraph', content }]
  const items = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items
    const words = blocksToInline([block])
    return words.length === 0 ? [] : [words]
  })
  return [{ kind: 'list', ordered: place === 'orderedList', items } satisfies BlockOf<'list'>]
}

function placeOf($from: ResolvedPos): 'words' | 'bulletList' | 'orderedList' | null {
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type
    if (name === 'bulletList' || name === 'orderedList') return name
    if (['quotation', 'openQuestion', 'tableCell', 'tableHeader'].includes(name)) return 'words'
  }
  return null
}

/** Open at its ends where words may flow into the line the cursor is in. */
function sliceFor($from: ResolvedPos, blocks: Block[]): Slice {
  const schema: Schema = $from.doc.type.schema
  const content = Fragment.from(blocks.map((block) => schema.nodeFromJSON(blockToNode(block))))
  return new Slice(content, openness(blocks[0], $from), openness(blocks.at(-1), $from))
}

function openness(block: Block | undefined, $from: ResolvedPos): number {
  if (block?.kind === 'paragraph') return 1
  return block?.kind === 'list' && placeOf($from)?.endsWith('List') === true ? 3 : 0
}
