import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import type { ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { goTo } from '../body/go-to.ts'
import { leaveFirstField } from '../body/leave-body.ts'
import { GrowingField } from '../fields/growing-field.tsx'

export function TableView({ editor, node, getPos, updateAttributes }: NodeViewProps): ReactNode {
  return (
    <NodeViewWrapper className="table">
      <div
        className="table-caption"
        contentEditable={false}
        onKeyDown={(event) => leaveFirstField(editor, getPos(), event)}
      >
        <GrowingField
          label={say(words, 'table-caption')}
          value={String(node.attrs['caption'] ?? '')}
          maxLength={500}
          isReadOnly={!editor.isEditable}
          onChange={(caption) => updateAttributes({ caption })}
          onLeave={() => {
            const at = getPos()
            if (at !== undefined) goTo(editor, at + 4)
          }}
        />
      </div>
      <NodeViewContent<'table'> as="table" />
    </NodeViewWrapper>
  )
}
