import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useState, type ReactNode } from 'react'
import { MediaPicker } from '../../media/media-picker.tsx'
import { AtomFrame } from './atom-frame.tsx'
import { PictureActs } from './picture-acts.tsx'
import { PictureFigure } from './picture-figure.tsx'
import { pictureOf } from './picture-of.ts'

export function ImageView(props: NodeViewProps): ReactNode {
  const { editor, node, updateAttributes, deleteNode } = props
  const [isPicking, setPicking] = useState(false)
  return (
    <NodeViewWrapper>
      <AtomFrame view={props} as="figure" className="figure">
        {(leave) => (
          <PictureFigure
            picture={pictureOf(node.attrs)}
            onChange={updateAttributes}
            onLeave={leave}
            isReadOnly={!editor.isEditable}
            acts={<PictureActs onReplace={() => setPicking(true)} onRemove={deleteNode} />}
          />
        )}
      </AtomFrame>
      <MediaPicker
        opened={isPicking}
        onClose={() => setPicking(false)}
        onPick={({ id, caption, credit, alt }) =>
          updateAttributes({ media: id, caption, credit, alt })
        }
      />
    </NodeViewWrapper>
  )
}
