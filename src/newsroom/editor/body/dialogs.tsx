import type { Editor } from '@tiptap/react'
import type { ReactNode } from 'react'
import { MediaPicker } from '../../media/media-picker.tsx'
import { EmbedDialog } from './embed-dialog.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { putAtom } from './put-atom.ts'

export type Dialog = 'link' | 'image' | 'gallery' | 'embed'

/** What must be asked before it can stand in the body. */
export function Dialogs({
  editor,
  dialog,
  close,
}: {
  editor: Editor
  dialog: Dialog | null
  close(): void
}): ReactNode {
  const closeToText = () => {
    close()
    // Once the dialog has let go of the focus.
    setTimeout(() => editor.view.focus())
  }
  return (
    <>
      {dialog === 'link' && <LinkDialog editor={editor} close={closeToText} />}
      {dialog === 'embed' && <EmbedDialog editor={editor} close={closeToText} />}
      <MediaPicker
        opened={dialog === 'image' || dialog === 'gallery'}
        onClose={close}
        onPick={({ id, caption, credit, alt }) => {
          const picture = { media: id, caption, credit, alt }
          if (dialog === 'gallery') putAtom(editor, { kind: 'gallery', items: [picture] })
          else putAtom(editor, { kind: 'image', ...picture })
        }}
      />
    </>
  )
}
