import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { TableView } from '../blocks/table-view.tsx'
import { textAttribute } from './text-attribute.ts'

/** Tables whose cells are one paragraph each, and are never merged. */
export const tableNodes = [
  Table.extend({
    addAttributes: () => ({ caption: textAttribute('caption') }),
    renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
    addNodeView: () => ReactNodeViewRenderer(TableView, { contentDOMElementTag: 'tbody' }),
  }).configure({ resizable: false }),
  TableRow,
  TableCell.extend({ content: 'paragraph' }),
  TableHeader.extend({ content: 'paragraph' }),
]
