import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { List } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { CopyBox } from '../shell/copy-box.tsx'
import { Moment } from '../shell/moment.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'

type Token = { id: string; name: string; createdAt: string; usedAt: string | null }

/** Keys for programs that act in one's name; each is shown once. */
export function Tokens(): ReactNode {
  const { data, error, refetch } = useQuery(ask<List<Token>>('/api/tokens?limit=200'))
  const [name, setName] = useState('')
  const [made, setMade] = useState<string | null>(null)
  const [confirming, confirm] = useConfirm()
  const create = useAct(
    () => request<{ token: string }>('POST', '/api/tokens', { name: name.trim() }),
    {
      renew: [['tokens']],
      done({ token }) {
        setName('')
        setMade(token)
      },
    },
  )
  const revoke = useAct(({ id }: Token) => request('DELETE', `/api/tokens/${id}`), {
    renew: [['tokens']],
    done: (_, token) => tellDone(say(house, 'token-revoked', { name: isolate(token.name) })),
  })
  return (
    <>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data?.items.length === 0 && <p className="quiet">{say(house, 'no-tokens')}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="rows">
          {data.items.map((token) => (
            <li key={token.id}>
              <span className="grows">
                <strong>
                  <bdi>{token.name}</bdi>
                </strong>
                <span className="row-note quiet">
                  {say(house, 'token-created')} <Moment at={token.createdAt} /> ·{' '}
                  {token.usedAt === null ? (
                    say(house, 'token-unused')
                  ) : (
                    <>
                      {say(house, 'token-used')} <Moment at={token.usedAt} />
                    </>
                  )}
                </span>
              </span>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() =>
                  confirm({
                    title: say(house, 'revoke-token', { name: isolate(token.name) }),
                    text: say(house, 'revoke-token-why'),
                    act: say(newsroom, 'remove'),
                    run: () => revoke.mutate(token),
                  })
                }
              >
                {say(newsroom, 'remove')}
                <span className="unseen"> {token.name}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {made !== null && (
        <div role="status">
          <p>{say(house, 'token-once')}</p>
          <CopyBox label={say(house, 'token')} text={made} />
        </div>
      )}
      <form
        className="new-token"
        onSubmit={(event) => {
          event.preventDefault()
          if (name.trim() !== '') create.mutate(undefined)
        }}
      >
        <TextInput
          label={say(house, 'token-name')}
          maxLength={100}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={create.isPending}
          disabled={name.trim() === ''}
        >
          {say(house, 'new-token')}
        </Button>
      </form>
      {confirming}
    </>
  )
}
