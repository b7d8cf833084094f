import { Modal } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useMe } from '../me.tsx'
import { reportSignedIn, useIsSignedOut } from '../signed-out.ts'
import { SignInForm } from './sign-in-form.tsx'

/** Asks for the password over whatever is open when the session has ended; nothing is lost. */
export function SignInAgain(): ReactNode {
  const { staff } = useMe()
  const answers = useQueryClient()
  return (
    <Modal
      opened={useIsSignedOut()}
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={say(newsroom, 'session-ended')}
    >
      <p className="quiet small">{say(newsroom, 'session-ended-why')}</p>
      <SignInForm
        email={staff.email}
        done={() => {
          reportSignedIn()
          void answers.invalidateQueries()
        }}
      />
      {/* A whole new page: nothing of the former colleague stays in this one. */}
      <a className="link small" href="/newsroom/">
        {say(newsroom, 'another-account')}
      </a>
    </Modal>
  )
}
