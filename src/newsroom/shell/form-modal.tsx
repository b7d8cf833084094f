import { Button, Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { Trouble } from './trouble.tsx'
import { useFocusGivenBack } from './use-focus-given-back.ts'

type FormModalProps = {
  title: string
  submitLabel?: string
  isPending: boolean
  error: Error | null
  submit(): void
  close(): void
  children: ReactNode
}

/** A short form over the screen; the house's no is said above its buttons. */
export function FormModal({
  title,
  submitLabel = say(newsroom, 'save'),
  isPending,
  error,
  submit,
  close,
  children,
}: FormModalProps): ReactNode {
  useFocusGivenBack()
  return (
    <Modal
      opened
      onClose={close}
      title={title}
      size="lg"
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          event.stopPropagation()
          submit()
        }}
      >
        {children}
        {error !== null && <Trouble error={error} />}
        <div className="form-end">
          <Button type="submit" loading={isPending}>
            {submitLabel}
          </Button>
          <Button variant="default" onClick={close}>
            {say(newsroom, 'cancel')}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
