import { Selection } from '@tiptap/pm/state'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import type { Body } from '../../articles/body.ts'
import { editor as words } from '../../language/catalogue/editor.ts'
import { tonesOf } from '../../language/color.ts'
import { say } from '../../language/say.ts'
import { useMe } from '../me.tsx'
import { styleNonce } from '../style-nonce.ts'
import { articleExtensions } from './document/extensions.ts'
import { bodyOfDoc } from './document/body-of-doc.ts'
import { toTiptap } from './document/to-tiptap.ts'
import { BlockMenu } from './body/block-menu.tsx'
import { Dialogs, type Dialog } from './body/dialogs.tsx'
import { EmbedOffer } from './body/embed-offer.tsx'
import { goTo } from './body/go-to.ts'
import { TableBar } from './body/table-bar.tsx'
import { Toolbar } from './body/toolbar.tsx'
import './article.css'
import './body/body-editor.css'

export type BodyEditorProps = {
  value: Body
  onChange(value: Body): void
  isReadOnly?: boolean
  /** Given once the body can be written in. */
  onReady?(body: { focusStart(): void }): void
  /** Stands between the toolbar and the body, on the page: the headline and what is around it. */
  children?: ReactNode
}

const editorProps = {
  attributes: {
    'aria-label': say(words, 'body'),
    role: 'textbox',
    'aria-multiline': 'true',
    class: 'text',
    spellcheck: 'true',
  },
}

/** Writes a body. Throws `UnknownPart` for one that holds what this editor does not know. */
export function BodyEditor(props: BodyEditorProps): ReactNode {
  const { value, isReadOnly = false, children } = props
  const { accent, quotationMarks } = useMe().paper.settings
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const latest = useRef(props)
  useEffect(() => {
    latest.current = props
  })
  /** The body as the editor has it; another one from outside is set into it. */
  const own = useRef(value)

  const [extensions] = useState(() =>
    articleExtensions({
      quotationMarks,
      placeholder: say(words, 'body-placeholder'),
      open: setDialog,
    }),
  )
  const [content] = useState(() => toTiptap(value))
  const editor = useEditor({
    extensions,
    content,
    editable: !isReadOnly,
    injectNonce: styleNonce,
    editorProps,
    onUpdate({ editor: changed }) {
      own.current = bodyOfDoc(changed.state.doc)
      latest.current.onChange(own.current)
    },
  })

  useEffect(() => {
    if (value === own.current) return
    own.current = value
    editor.commands.setContent(toTiptap(value), { emitUpdate: false })
  }, [editor, value])

  useEffect(() => {
    if (editor.isEditable === isReadOnly) editor.setEditable(!isReadOnly, false)
  }, [editor, isReadOnly])

  useEffect(() => {
    latest.current.onReady?.({
      focusStart: () => goTo(editor, Selection.atStart(editor.state.doc).from),
    })
  }, [editor])

  return (
    <div className="body-editor">
      {!isReadOnly && (
        <div className="body-editor-tools">
          <Toolbar editor={editor} open={setDialog} />
          <TableBar editor={editor} />
        </div>
      )}
      <div className="article body-editor-page" style={toneOf(accent)}>
        {children}
        <EditorContent editor={editor} className="body-editor-content" />
        {!isReadOnly && (
          <>
            <BlockMenu editor={editor} open={setDialog} />
            <EmbedOffer editor={editor} />
          </>
        )}
      </div>
      <Dialogs editor={editor} dialog={dialog} close={() => setDialog(null)} />
    </div>
  )
}

/** The paper's own accent, as its readers see it by day and by night. */
function toneOf(accent: string): CSSProperties {
  const { light, dark } = tonesOf(accent)
  return { '--accent': `light-dark(${light}, ${dark})` } as CSSProperties
}
