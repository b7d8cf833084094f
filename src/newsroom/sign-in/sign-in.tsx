import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { reportSignedIn } from '../signed-out.ts'
import { FrontDoor } from './front-door.tsx'
import { SignInForm } from './sign-in-form.tsx'

/** For someone not signed in; afterwards the address they came for is shown. */
export function SignIn(): ReactNode {
  const answers = useQueryClient()
  return (
    <FrontDoor title={say(newsroom, 'newsroom')} lead={say(newsroom, 'sign-in-lead')}>
      <SignInForm
        done={() => {
          reportSignedIn()
          void answers.resetQueries()
        }}
      />
    </FrontDoor>
  )
}
