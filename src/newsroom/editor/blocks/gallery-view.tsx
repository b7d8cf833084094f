import { Button } from '@mantine/core'
import { NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import { useState, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import type { Picture } from '../../../articles/article.ts'
import { MediaPicker } from '../../media/media-picker.tsx'
import { AtomFrame } from './atom-frame.tsx'
import { PictureActs } from './picture-acts.tsx'
import { PictureFigure } from './picture-figure.tsx'
import { pictureOf } from './picture-of.ts'

export function GalleryView(props: NodeViewProps): ReactNode {
  const { editor, node, updateAttributes, deleteNode } = props
  const items = (node.attrs['items'] as Record<string, unknown>[]).map(pictureOf)
  /** Which picture is being chosen: one to replace, or the next. */
  const [picking, setPicking] = useState<number | null>(null)

  function put(at: number, picture: Picture): void {
    updateAttributes({ items: [...items.slice(0, at), picture, ...items.slice(at + 1)] })
  }
  function remove(at: number): void {
    if (items.length === 1) deleteNode()
    else updateAttributes({ items: items.filter((_, place) => place !== at) })
  }

  return (
    <NodeViewWrapper>
      <AtomFrame view={props} as="div" className="gallery-frame">
        {(leave) => (
          <>
            <div className="gallery">
              {items.map((picture, place) => (
                // A picture may stand twice in a gallery: its place is what tells it apart.
                // oxlint-disable-next-line react/no-array-index-key -- its place is its name here
                <figure key={`${place}-${picture.media}`} className="figure">
                  <PictureFigure
                    picture={picture}
                    onChange={(next) => put(place, next)}
                    onLeave={leave}
                    isReadOnly={!editor.isEditable}
                    acts={
                      <PictureActs
                        onReplace={() => setPicking(place)}
                        onRemove={() => remove(place)}
                      />
                    }
                  />
                </figure>
              ))}
            </div>
            {editor.isEditable && (
              <Button
                className="gallery-add"
                size="compact-sm"
                variant="default"
                onClick={() => setPicking(items.length)}
              >
                {say(words, 'gallery-add')}
              </Button>
            )}
          </>
        )}
      </AtomFrame>
      <MediaPicker
        opened={picking !== null}
        onClose={() => setPicking(null)}
        onPick={({ id, caption, credit, alt }) =>
          put(picking ?? items.length, { media: id, caption, credit, alt })
        }
      />
    </NodeViewWrapper>
  )
}
