import type { Editor } from '@tiptap/core'

/**
 * Tab leaves the text for what stands after or before it. The browser alone would first go through
 * the fields of every block; those are reached from their block.
 */
export function leaveBody(editor: Editor, way: 'on' | 'back'): boolean {
  const { dom } = editor.view
  const side = way === 'on' ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING
  const reachable = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [tabindex]',
    ),
  ].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !dom.contains(element) &&
      !element.contains(dom) &&
      (dom.compareDocumentPosition(element) & side) !== 0 &&
      element.checkVisibility({ visibilityProperty: true }) &&
      !element.matches(':disabled'),
  )
  const next = way === 'on' ? reachable[0] : reachable.at(-1)
  next?.focus()
  return next !== undefined
}

/** Goes to the field of a block that the cursor is in; false when there is none. */
export function goToField(editor: Editor, selector: string): boolean {
  const { $from } = editor.state.selection
  const block = $from.depth === 0 ? null : editor.view.nodeDOM($from.before(1))
  const field = block instanceof HTMLElement ? block.querySelector<HTMLElement>(selector) : null
  field?.focus()
  return field !== null
}
