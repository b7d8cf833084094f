import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react'
import { useMergedRef } from '@mantine/hooks'
import { useEdition } from '../../me.tsx'
import { directionOf } from '../document/direction-of.ts'
import { pastedWords } from '../paste/pasted-inline.ts'
import { curlInField } from '../quotes/curl-in-field.ts'
import './growing-field.css'

export type GrowingFieldProps = {
  label: string
  placeholder?: string
  value: string
  onChange(value: string): void
  maxLength: number
  /** Enter and the arrow down at the end go on to what follows; the field itself is one line of text. */
  onLeave?: (() => void) | undefined
  className?: string
  ref?: Ref<HTMLTextAreaElement>
  isReadOnly?: boolean
}

/** A line of text that stands on the page as it will be printed, and grows with its words. */
export function GrowingField(props: GrowingFieldProps): ReactNode {
  const { label, placeholder = label, onChange, maxLength, onLeave, className = '', ref } = props
  const [value, setValue] = useOwn(props.value)
  const field = useRef<HTMLTextAreaElement>(null)
  const merged = useMergedRef(field, ref)
  const { quotationMarks } = useEdition()

  useEffect(() => {
    const element = field.current
    if (element === null) return
    const curl = (event: InputEvent) => curlInField(event, quotationMarks)
    element.addEventListener('beforeinput', curl)
    element.addEventListener('paste', pasteOneLine)
    return () => {
      element.removeEventListener('beforeinput', curl)
      element.removeEventListener('paste', pasteOneLine)
    }
  }, [quotationMarks])

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    const { selectionStart, value: text } = event.currentTarget
    const isAtEnd = selectionStart === text.length
    if (event.key === 'Enter' || (event.key === 'ArrowDown' && isAtEnd && onLeave !== undefined)) {
      event.preventDefault()
      onLeave?.()
    }
  }

  return (
    <span className={`growing ${className}`} data-text={value === '' ? placeholder : value}>
      <textarea
        ref={merged}
        rows={1}
        dir={directionOf(value)}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        maxLength={maxLength}
        readOnly={props.isReadOnly ?? false}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          const text = event.currentTarget.value.replaceAll('\n', ' ')
          setValue(text)
          onChange(text)
        }}
      />
    </span>
  )
}

/**
 * The words as this field has them. A field that waits for its owner to hand them back is set anew
 * in between, and the browser then forgets what Ctrl+Z would take back.
 */
function useOwn(given: string): [string, (value: string) => void] {
  const [own, setOwn] = useState(given)
  const [before, setBefore] = useState(given)
  if (before !== given) {
    setBefore(given)
    setOwn(given)
  }
  return [own, setOwn]
}

function pasteOneLine(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  event.preventDefault()
  document.execCommand('insertText', false, pastedWords(text.trim()).replace(/\s*\n\s*/g, ' '))
}
