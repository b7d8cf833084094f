import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { LinkAnswer } from '../../api/contract.ts'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { useMay, useMe } from '../me.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { Screen } from '../shell/screen.tsx'
import { roleNames } from '../staff/role-names.ts'
import { Sessions } from './sessions.tsx'
import { Tokens } from './tokens.tsx'
import './account.css'

/** One's own account: who one is here, the password, the devices, the tokens. */
export function Account(): ReactNode {
  const { staff } = useMe()
  return (
    <Screen title={say(newsroom, 'account')} width="text">
      <section className="part">
        <h2>{say(house, 'profile')}</h2>
        <dl className="profile">
          <dt>{say(house, 'profile-name')}</dt>
          <dd>{staff.name}</dd>
          <dt>{say(newsroom, 'email')}</dt>
          <dd>
            <bdi>{staff.email}</bdi>
          </dd>
          <dt>{say(house, 'role')}</dt>
          <dd>{say(newsroom, roleNames[staff.role])}</dd>
        </dl>
      </section>
      <section className="part">
        <h2>{say(house, 'your-password')}</h2>
        <Password />
      </section>
      <section className="part">
        <h2>{say(house, 'sessions')}</h2>
        <p className="quiet small">{say(house, 'sessions-why')}</p>
        <Sessions />
      </section>
      <section className="part">
        <h2>{say(house, 'tokens')}</h2>
        <p className="quiet small">{say(house, 'tokens-why')}</p>
        <Tokens />
      </section>
    </Screen>
  )
}

/** A password is only ever chosen behind a one-time link; whoever may make one makes their own. */
function Password(): ReactNode {
  const { staff } = useMe()
  const mayMakeLinks = useMay('manage-staff')
  const [confirming, confirm] = useConfirm()
  const begin = useAct(
    () => request<LinkAnswer>('POST', `/api/staff/${staff.id}/password-link`, {}),
    { done: ({ url }) => window.location.assign(new URL(url).pathname) },
  )
  if (!mayMakeLinks) return <p className="quiet">{say(house, 'password-from-owner')}</p>
  return (
    <>
      <Button
        variant="default"
        loading={begin.isPending}
        onClick={() =>
          confirm({
            title: say(house, 'change-password'),
            text: say(house, 'change-password-why'),
            act: say(house, 'change-password'),
            run: () => begin.mutate(undefined),
          })
        }
      >
        {say(house, 'change-password')}
      </Button>
      {confirming}
    </>
  )
}
