import { Node } from '@tiptap/core'
import { site } from '../../../language/catalogue/site.ts'
import { say } from '../../../language/say.ts'

/** The question the article leaves open. */
export const OpenQuestion = Node.create({
  name: 'openQuestion',
  group: 'block',
  content: 'inline*',
  defining: true,
  parseHTML: () => [{ tag: 'div.open-question', contentElement: '.open-question-words' }],
  renderHTML: () => [
    'div',
    { class: 'open-question' },
    ['p', { class: 'open-question-label', contenteditable: 'false' }, say(site, 'open-question')],
    ['p', { class: 'open-question-words' }, 0],
  ],
  addKeyboardShortcuts() {
    return {
      Backspace: () => {
        const { $from, empty } = this.editor.state.selection
        if (!this.editor.isActive(this.name) || !empty || $from.parentOffset > 0) return false
        return this.editor.commands.setNode('paragraph')
      },
    }
  },
})
