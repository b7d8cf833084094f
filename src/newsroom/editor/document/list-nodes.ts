import { Node, wrappingInputRule } from '@tiptap/core'

/** Our lists are flat: a point is one paragraph, and holds no further list. */
export const BulletList = list('bulletList', 'ul', /^\s*[-–•*]\s$/)
export const OrderedList = list('orderedList', 'ol', /^\s*[1١][.)\-]\s$/)

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Shift-Tab': () => this.editor.commands.liftListItem(this.name),
    }
  },
})

function list(name: string, tag: string, typed: RegExp) {
  return Node.create({
    name,
    group: 'block list',
    content: 'listItem+',
    parseHTML: () => [{ tag }],
    renderHTML: () => [tag, 0],
    addInputRules() {
      return [wrappingInputRule({ find: typed, type: this.type })]
    },
  })
}
