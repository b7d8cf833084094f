import { Button, Modal, TextInput } from '@mantine/core'
import type { Editor } from '@tiptap/react'
import { useState, type ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { newsroom } from '../../../language/catalogue/newsroom.ts'
import { say } from '../../../language/say.ts'
import { embedOf } from '../document/embed-of.ts'
import { putAtom } from './put-atom.ts'

export function EmbedDialog({ editor, close }: { editor: Editor; close(): void }): ReactNode {
  const [address, setAddress] = useState('')
  const [isWrong, setWrong] = useState(false)
  return (
    <Modal
      opened
      onClose={close}
      title={say(words, 'block-embed')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
      returnFocus={false}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const embed = embedOf(address)
          if (embed === null) return setWrong(true)
          putAtom(editor, embed)
          close()
        }}
      >
        <TextInput
          data-autofocus
          label={say(words, 'embed-address')}
          description={say(words, 'embed-address-why')}
          error={isWrong && say(words, 'embed-wrong')}
          value={address}
          maxLength={2000}
          dir="ltr"
          onChange={(event) => {
            setWrong(false)
            setAddress(event.currentTarget.value)
          }}
        />
        <div className="form-end">
          <Button type="submit">{say(words, 'embed-put')}</Button>
        </div>
      </form>
    </Modal>
  )
}
