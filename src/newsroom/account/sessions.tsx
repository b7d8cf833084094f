import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { List, SessionAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { house } from '../../language/catalogue/house.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { request } from '../request.ts'
import { Moment } from '../shell/moment.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { deviceName } from './device-name.ts'

export function Sessions(): ReactNode {
  const { data, error, refetch } = useQuery(ask<List<SessionAnswer>>('/api/sessions?limit=200'))
  const revoke = useAct(({ id }: SessionAnswer) => request('DELETE', `/api/sessions/${id}`), {
    renew: [['sessions']],
    done: () => tellDone(say(house, 'device-signed-out')),
  })
  if (error !== null) return <Trouble error={error} retry={() => void refetch()} />
  if (data === undefined) return <Waiting />
  return (
    <ul className="rows">
      {data.items.map((session) => {
        const name = deviceName(session.device)
        return (
          <li key={session.id}>
            <span className="grows">
              <strong>{isolate(name)}</strong>
              <span className="row-note quiet">
                {say(house, 'last-seen')} <Moment at={session.seenAt} />
              </span>
            </span>
            {session.isCurrent ? (
              <span className="quiet">{say(house, 'this-device')}</span>
            ) : (
              <Button size="compact-sm" variant="default" onClick={() => revoke.mutate(session)}>
                {say(house, 'sign-out-device')}
                <span className="unseen"> {name}</span>
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
