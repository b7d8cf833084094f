import { mergeAttributes, Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { QuotationView } from '../blocks/quotation-view.tsx'
import { textAttribute } from './text-attribute.ts'

export const quotationFields = [
  'speakerName',
  'speakerRole',
  'occasion',
  'spokenLanguage',
  'source',
] as const
export type QuotationField = (typeof quotationFields)[number]

/** What someone said: their words are the text, who and where are fields around it. */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () =>
    Object.fromEntries(quotationFields.map((field) => [field, textAttribute(field)])),
  parseHTML: () => [{ tag: 'blockquote[data-block=quotation]' }],
  renderHTML: ({ HTMLAttributes }) => [
    'blockquote',
    mergeAttributes(HTMLAttributes, { 'data-block': 'quotation' }),
    0,
  ],
  addNodeView: () => ReactNodeViewRenderer(QuotationView),
  addKeyboardShortcuts() {
    const isInside = () => this.editor.isActive(this.name)
    return {
      // At the end of the words the text goes on after them; within them a line is broken.
      Enter: () => {
        const { $from, empty } = this.editor.state.selection
        if (!isInside()) return false
        if (!empty || $from.parentOffset < $from.parent.content.size) {
          return this.editor.commands.setHardBreak()
        }
        return this.editor.commands.insertContentAt($from.after(), { type: 'paragraph' })
          ? this.editor.commands.setTextSelection($from.after() + 1)
          : false
      },
      // An empty quotation is taken back.
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        if (!isInside() || !empty || $from.parentOffset > 0) return false
        return this.editor.commands.setNode('paragraph')
      },
    }
  },
})
