import { NodeViewContent, NodeViewWrapper, type NodeViewProps } from '@tiptap/react'
import type { CSSProperties, KeyboardEvent, ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { goTo } from '../body/go-to.ts'
import { leaveFirstField } from '../body/leave-body.ts'
import type { QuotationField } from '../document/quotation-node.ts'
import { GrowingField } from '../fields/growing-field.tsx'
import { useEdition } from '../../me.tsx'
import { marksAround } from '../quotes/marks-around.ts'
import { SpokenLanguage } from './spoken-language.tsx'

/** A quotation as readers see it, each of its parts a field in its place. */
export function QuotationView({
  editor,
  node,
  getPos,
  updateAttributes,
}: NodeViewProps): ReactNode {
  const { quotationMarks } = useEdition()
  const text = (name: QuotationField) => String(node.attrs[name] ?? '')
  const into = (offset: number) => {
    const at = getPos()
    if (at !== undefined) goTo(editor, at + offset)
  }
  const toWords = () => into(1)
  const toNext = () => into(node.nodeSize + 1)
  const field = (name: QuotationField, className: string, next: () => void, maxLength = 500) => (
    <GrowingField
      className={className}
      label={say(words, `quotation-${name}`)}
      value={text(name)}
      maxLength={maxLength}
      isReadOnly={!editor.isEditable}
      onChange={(value) => updateAttributes({ [name]: value })}
      onLeave={next}
    />
  )
  const isEmpty = node.content.size === 0
  const { before, after } = isEmpty
    ? { before: '', after: '' }
    : marksAround(node.textContent, quotationMarks)
  return (
    <NodeViewWrapper
      as="figure"
      className={isEmpty ? 'quotation is-empty' : 'quotation'}
      style={
        {
          '--before': JSON.stringify(before),
          '--after': JSON.stringify(after),
          '--placeholder': JSON.stringify(say(words, 'quotation-words')),
        } as CSSProperties
      }
      onKeyDown={(event: KeyboardEvent<HTMLElement>) => {
        backOnEscape(event, toWords)
        leaveFirstField(editor, getPos(), event)
      }}
    >
      <figcaption className="speaker" contentEditable={false}>
        {field('speakerName', 'speaker-name', toWords)}
        {text('speakerName') !== '' && text('speakerRole') !== '' && <span>،</span>}
        {field('speakerRole', 'speaker-role', toWords)}
      </figcaption>
      <NodeViewContent<'blockquote'> as="blockquote" />
      <p className="circumstances" contentEditable={false}>
        {field('occasion', '', toNext)}
        <SpokenLanguage
          value={text('spokenLanguage')}
          isReadOnly={!editor.isEditable}
          onChange={(spokenLanguage) => updateAttributes({ spokenLanguage })}
        />
        {field('source', '', toNext, 2000)}
      </p>
    </NodeViewWrapper>
  )
}

function backOnEscape(event: KeyboardEvent, toWords: () => void): void {
  const isField = event.target instanceof HTMLElement && event.target.matches('textarea, select')
  if (event.key !== 'Escape' || !isField) return
  event.preventDefault()
  toWords()
}
