import { Node, wrappingInputRule, type Editor } from '@tiptap/core'

/** Our lists are flat: a point is one paragraph, and holds no further list. */
export const BulletList = list('bulletList', 'ul', /^\s*[-–•*]\s$/)
export const OrderedList = list('orderedList', 'ol', /^\s*[1١][.)-]\s$/)

export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', 0],
  addKeyboardShortcuts() {
    const { editor, name } = this
    return {
      Enter: () => editor.commands.splitListItem(name),
      'Shift-Tab': () => editor.commands.liftListItem(name),
      Backspace: () => {
        const { $from, empty } = editor.state.selection
        if (!empty || $from.parentOffset > 0 || $from.node(-1)?.type.name !== name) return false
        return joinPoints(editor, $from.before(-1)) || editor.commands.liftListItem(name)
      },
      Delete: () => {
        const { $from, empty } = editor.state.selection
        const isAtEnd = $from.parentOffset === $from.parent.content.size
        if (!empty || !isAtEnd || $from.node(-1)?.type.name !== name) return false
        return joinPoints(editor, $from.after(-1))
      },
    }
  },
})

/** Makes one point of the two that meet at `border`; false when it is an end of the list. */
function joinPoints(editor: Editor, border: number): boolean {
  const { nodeBefore, nodeAfter } = editor.state.doc.resolve(border)
  if (nodeBefore === null || nodeAfter === null) return false
  return editor.commands.deleteRange({ from: border - 2, to: border + 2 })
}

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
