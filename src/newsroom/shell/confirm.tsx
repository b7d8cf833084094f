import { Button, Modal } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'

type Question = {
  title: string
  /** What will happen, and whether there is a way back. */
  text: string
  /** The act, as its button names it. */
  act: string
  run(): void
}

/** Asks before what can't be undone: the element to show, and the function that asks. */
export function useConfirm(): [ReactNode, (question: Question) => void] {
  const [question, setQuestion] = useState<Question | null>(null)
  const close = () => setQuestion(null)
  const dialog = (
    <Modal
      opened={question !== null}
      onClose={close}
      title={question?.title}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <p className="confirm-text">{question?.text}</p>
      <div className="form-end">
        <Button
          color="red"
          onClick={() => {
            question?.run()
            close()
          }}
        >
          {question?.act}
        </Button>
        <Button variant="default" onClick={close} data-autofocus>
          {say(newsroom, 'cancel')}
        </Button>
      </div>
    </Modal>
  )
  return [dialog, setQuestion]
}
