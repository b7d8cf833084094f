import type { NodeViewProps } from '@tiptap/react'
import { useEffect, useRef, type ReactNode } from 'react'
import { goTo } from '../body/go-to.ts'

type AtomFrameProps = {
  view: NodeViewProps
  as: 'figure' | 'div'
  className: string
  children(leave: () => void): ReactNode
}

/**
 * A block without text of its own. The keyboard reaches it as one thing; Enter goes into its
 * fields, Escape comes back out, and leaving the last field goes on below it.
 */
export function AtomFrame({ view, as: Tag, className, children }: AtomFrameProps): ReactNode {
  const { editor, node, getPos, selected } = view
  const frame = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!selected) return
    const { dom } = editor.view
    const enter = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.target !== dom || event.ctrlKey || event.metaKey) return
      const field = frame.current?.querySelector<HTMLElement>('textarea, input, button')
      if (field == null) return
      event.preventDefault()
      event.stopImmediatePropagation()
      field.focus()
    }
    dom.addEventListener('keydown', enter, { capture: true })
    return () => dom.removeEventListener('keydown', enter, { capture: true })
  }, [editor, selected])

  function leave(): void {
    const at = getPos()
    if (at === undefined) return
    const after = at + node.nodeSize
    if (after >= editor.state.doc.content.size) {
      editor.commands.insertContentAt(after, { type: 'paragraph' })
    }
    goTo(editor, after + 1)
  }

  return (
    <Tag
      ref={(element: HTMLElement | null) => {
        frame.current = element
      }}
      className={`${className} atom ${selected ? 'is-chosen' : ''}`}
      contentEditable={false}
      onKeyDown={(event) => {
        const at = getPos()
        if (event.key !== 'Escape' || at === undefined) return
        event.preventDefault()
        editor.chain().focus().setNodeSelection(at).run()
      }}
    >
      {children(leave)}
    </Tag>
  )
}
