import { Button, TextInput } from '@mantine/core'
import { useRef, useState, type ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'

/** Something to be copied whole. Where the browser forbids it, the text is chosen for the keys. */
export function CopyBox({ label, text }: { label: string; text: string }): ReactNode {
  const [isCopied, setCopied] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const copy = async () => {
    input.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(false)
    }
  }
  return (
    <div className="link-box">
      <TextInput
        ref={input}
        aria-label={label}
        readOnly
        value={text}
        classNames={{ input: 'latin' }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button onClick={() => void copy()}>
        <span aria-live="polite">{say(newsroom, isCopied ? 'copied' : 'copy')}</span>
      </Button>
    </div>
  )
}
