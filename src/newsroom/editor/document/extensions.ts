import type { Extensions } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { StarterKit } from '@tiptap/starter-kit'
import type { QuotationMarkStyle } from '../../../language/quotation-marks.ts'
import { ArticleKeys } from '../body/article-keys.ts'
import type { Dialog } from '../body/dialogs.tsx'
import { PasteInto } from '../paste/paste-into.ts'
import { TypedQuotes } from '../quotes/typed-quotes.ts'
import { BlockDirection } from './block-direction.ts'
import { BulletList, ListItem, OrderedList } from './list-nodes.ts'
import { Emphasis, Link, QuotationMark, Strong } from './marks.ts'
import { OpenQuestion } from './open-question-node.ts'
import { Embed, Gallery, Image } from './picture-nodes.ts'
import { Quotation } from './quotation-node.ts'
import { tableNodes } from './table-nodes.ts'

export type EditingOptions = {
  quotationMarks: QuotationMarkStyle
  placeholder: string
  /** Asks what a block or mark needs before it can be put. */
  open(dialog: Dialog): void
}

/** The blocks and marks of `body.ts`, and how they are written. */
export function articleExtensions(options: EditingOptions): Extensions {
  return [
    StarterKit.configure({
      heading: { levels: [2, 3] },
      dropcursor: { color: false, class: 'drop-line' },
      trailingNode: { node: 'paragraph' },
      // Ours, or none of ours.
      blockquote: false,
      bold: false,
      bulletList: false,
      code: false,
      codeBlock: false,
      horizontalRule: false,
      italic: false,
      link: false,
      listItem: false,
      listKeymap: false,
      orderedList: false,
      strike: false,
      underline: false,
    }),
    Link,
    Strong,
    Emphasis,
    QuotationMark,
    Quotation,
    BulletList,
    OrderedList,
    ListItem,
    Image,
    Gallery,
    ...tableNodes,
    Embed,
    OpenQuestion,
    BlockDirection,
    Placeholder.configure({ placeholder: options.placeholder, showOnlyWhenEditable: true }),
    TypedQuotes.configure({ style: options.quotationMarks }),
    PasteInto.configure({ onFiles: () => options.open('image') }),
    ArticleKeys.configure({ open: options.open }),
  ]
}
