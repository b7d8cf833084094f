import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { MeAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { request } from '../request.ts'
import { Trouble } from '../shell/trouble.tsx'

/** E-mail and password; `email` is filled in when the house knows who sat here. */
export function SignInForm({ email = '', done }: { email?: string; done(): void }): ReactNode {
  const [given, setGiven] = useState({ email, password: '' })
  const signIn = useMutation({
    mutationFn: () => request<MeAnswer>('POST', '/api/sessions', given),
    onSuccess: done,
  })
  return (
    <form
      className="sign-in-form"
      onSubmit={(event) => {
        event.preventDefault()
        signIn.mutate()
      }}
    >
      <TextInput
        label={say(newsroom, 'email')}
        type="email"
        name="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={given.email}
        onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
        classNames={{ input: 'latin' }}
        {...(email === '' ? { autoFocus: true } : {})}
      />
      <PasswordInput
        label={say(newsroom, 'password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={given.password}
        onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
        visibilityToggleButtonProps={{ 'aria-label': say(newsroom, 'show-password') }}
        {...(email === '' ? {} : { 'data-autofocus': true })}
      />
      {signIn.error !== null && <Trouble error={signIn.error} />}
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {say(newsroom, 'sign-in')}
      </Button>
      <p className="quiet small">{say(newsroom, 'forgot-password')}</p>
    </form>
  )
}
