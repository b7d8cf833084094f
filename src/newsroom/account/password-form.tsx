import { Button, PasswordInput, Stack } from '@mantine/core'
import { useState, type FormEvent, type ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { tellDone } from '../shell/toast.tsx'

/** A new password for whoever knows the old one. */
export function PasswordForm(): ReactNode {
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const change = useAct(() => request<void>('PUT', '/api/me/password', { current, next }), {
    renew: [['sessions']],
    done() {
      setCurrent('')
      setNext('')
      tellDone(say(house, 'password-changed'))
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    change.mutate(undefined)
  }
  return (
    <form onSubmit={send}>
      <Stack gap="sm" maw={360}>
        <PasswordInput
          label={say(house, 'password-current')}
          autoComplete="current-password"
          required
          value={current}
          onChange={(event) => setCurrent(event.currentTarget.value)}
        />
        <PasswordInput
          label={say(house, 'password-next')}
          description={say(house, 'change-password-why')}
          autoComplete="new-password"
          required
          minLength={10}
          value={next}
          onChange={(event) => setNext(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={change.isPending}
          style={{ alignSelf: 'start' }}
        >
          {say(house, 'change-password')}
        </Button>
      </Stack>
    </form>
  )
}
