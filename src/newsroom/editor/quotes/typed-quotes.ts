import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import {
  closingMark,
  openingMark,
  type QuotationMarkStyle,
} from '../../../language/quotation-marks.ts'
import { markFor } from './mark-for.ts'

/**
 * A typed `"` becomes the paper's mark, the right way round; Ctrl+Z gives back what was typed.
 * Over a selection it puts the selection in marks.
 */
export const TypedQuotes = Extension.create<{ style: QuotationMarkStyle }>({
  name: 'typedQuotes',
  addOptions: () => ({ style: 'curly' }),
  addProseMirrorPlugins() {
    const { style } = this.options
    return [
      new Plugin({
        props: {
          handleTextInput: (view, from, to, text) => {
            if (text !== '"' || view.composing) return false
            return from === to ? curl(view, from, style) : wrap(view, from, to, style)
          },
        },
      }),
    ]
  },
})

function curl(view: EditorView, at: number, style: QuotationMarkStyle): boolean {
  const before = textBefore(view, at)
  view.dispatch(view.state.tr.insertText('"', at).scrollIntoView())
  const mark = markFor(before, style)
  alone(view, view.state.tr.insertText(mark, at, at + 1))
  return true
}

function wrap(view: EditorView, from: number, to: number, style: QuotationMarkStyle): boolean {
  const { doc, tr } = view.state
  const chosen = TextSelection.between(doc.resolve(from), doc.resolve(to))
  tr.insertText(closingMark(style), chosen.to).insertText(openingMark(style), chosen.from)
  alone(view, tr.setSelection(TextSelection.create(tr.doc, chosen.from + 1, chosen.to + 1)))
  return true
}

/** A step of its own in what Ctrl+Z takes back. */
function alone(view: EditorView, tr: Transaction): void {
  view.dispatch(closeHistory(tr))
  view.dispatch(closeHistory(view.state.tr))
}

function textBefore({ state }: EditorView, at: number): string {
  const $at = state.doc.resolve(at)
  return $at.parent.textBetween(0, $at.parentOffset, '\n', '\n')
}
