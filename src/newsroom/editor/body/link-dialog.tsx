import { Button, Modal, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { safeHref } from '../paste/safe-href.ts'

/** Where the chosen words lead; without words, the address itself is written. */
export function LinkDialog({ editor, close }: { editor: Editor; close(): void }): ReactNode {
  const before = String(editor.getAttributes('link')['href'] ?? '')
  const [address, setAddress] = useState(before)
  const [isWrong, setWrong] = useState(false)

  function use(): void {
    const href = safeHref(address)
    if (href === null) return setWrong(true)
    const chain = editor.chain().focus()
    const mark = { type: 'link', attrs: { href } }
    if (before !== '') chain.extendMarkRange('link').setMark('link', { href }).run()
    else if (editor.state.selection.empty) {
      chain.insertContent({ type: 'text', text: href, marks: [mark] }).run()
    } else chain.setMark('link', { href }).run()
    close()
  }

  return (
    <Modal
      opened
      onClose={close}
      title={say(words, 'link')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
      returnFocus={false}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          use()
        }}
      >
        <TextInput
          data-autofocus
          label={say(words, 'link-address')}
          description={say(words, 'link-address-why')}
          error={isWrong && say(words, 'link-wrong')}
          value={address}
          maxLength={2000}
          dir="ltr"
          onChange={(event) => {
            setWrong(false)
            setAddress(event.currentTarget.value)
          }}
        />
        <div className="form-end">
          <Button type="submit">{say(words, 'link-use')}</Button>
          {before !== '' && (
            <Button
              variant="default"
              onClick={() => {
                editor.chain().focus().extendMarkRange('link').unsetMark('link').run()
                close()
              }}
            >
              {say(words, 'link-remove')}
            </Button>
          )}
        </div>
      </form>
    </Modal>
  )
}
