import { Button, PasswordInput, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { OneTimeLinkAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { ask } from '../ask.ts'
import { request } from '../request.ts'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { FrontDoor } from './front-door.tsx'

function welcome({ purpose, name }: OneTimeLinkAnswer): { title: string; lead: string } {
  switch (purpose) {
    case 'owner':
      return { title: say(newsroom, 'link-owner'), lead: say(newsroom, 'link-owner-lead') }
    case 'invitation':
      return {
        title: say(newsroom, 'link-invitation', { name: isolate(name) }),
        lead: say(newsroom, 'link-invitation-lead'),
      }
    case 'password':
      return { title: say(newsroom, 'link-password'), lead: say(newsroom, 'link-password-lead') }
  }
}

/** Where a link leads that was printed at the first start, or sent by a colleague. */
export function OneTimeLink({ secret }: { secret: string }): ReactNode {
  const path = `/api/one-time-links/${encodeURIComponent(secret)}`
  const { data, error, refetch } = useQuery({
    ...ask<OneTimeLinkAnswer>(path),
    staleTime: Infinity,
  })
  if (error !== null) {
    return (
      <FrontDoor title={say(newsroom, 'newsroom')}>
        <Trouble error={error} retry={() => void refetch()} />
        <p className="quiet">{say(newsroom, 'link-dead-advice')}</p>
        <a className="link" href="/newsroom/">
          {say(newsroom, 'to-sign-in')}
        </a>
      </FrontDoor>
    )
  }
  if (data === undefined) return <Waiting />
  return <LinkForm path={path} link={data} />
}

function LinkForm({ path, link }: { path: string; link: OneTimeLinkAnswer }): ReactNode {
  const isFirstOwner = link.purpose === 'owner'
  const [given, setGiven] = useState({ name: link.name, email: link.email, password: '' })
  const answers = useQueryClient()
  const [, go] = useLocation()
  const use = useMutation({
    mutationFn: () => request('POST', path, isFirstOwner ? given : { password: given.password }),
    async onSuccess() {
      await answers.resetQueries({ queryKey: ['me'] })
      go('/', { replace: true })
    },
  })
  return (
    <FrontDoor {...welcome(link)}>
      <form
        className="sign-in-form"
        onSubmit={(event) => {
          event.preventDefault()
          use.mutate()
        }}
      >
        {isFirstOwner && (
          <TextInput
            label={say(newsroom, 'your-name')}
            autoComplete="name"
            required
            withAsterisk={false}
            maxLength={100}
            value={given.name}
            onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
          />
        )}
        <TextInput
          label={say(newsroom, 'email')}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          maxLength={200}
          readOnly={!isFirstOwner}
          value={given.email}
          onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
          classNames={{ input: 'latin' }}
        />
        <PasswordInput
          label={say(newsroom, 'new-password')}
          description={say(newsroom, 'password-rule')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={10}
          value={given.password}
          onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
          visibilityToggleButtonProps={{ 'aria-label': say(newsroom, 'show-password') }}
        />
        {use.error !== null && <Trouble error={use.error} />}
        <Button type="submit" loading={use.isPending} fullWidth>
          {say(newsroom, 'choose-password')}
        </Button>
      </form>
    </FrontDoor>
  )
}
