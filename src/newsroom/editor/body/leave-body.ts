import type { Editor } from '@tiptap/core'
import { Selection } from '@tiptap/pm/state'
import type { KeyboardEvent } from 'react'
import { goTo } from './go-to.ts'

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

/**
 * Shift and Tab in the first field of a block go to the text before the block, or out of the body.
 * The browser alone would go to where the cursor last was: from the block's own words, which lead
 * to this field, nobody would come out.
 */
export function leaveFirstField(
  editor: Editor,
  block: number | undefined,
  event: KeyboardEvent<HTMLElement>,
): void {
  const first = event.currentTarget.querySelector('textarea')
  if (event.key !== 'Tab' || !event.shiftKey || event.target !== first) return
  if (block === undefined) return
  const before = Selection.findFrom(editor.state.doc.resolve(block), -1, true)
  if (before !== null) goTo(editor, before.head)
  else if (!leaveBody(editor, 'back')) return
  event.preventDefault()
}
