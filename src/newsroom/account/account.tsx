import type { ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useMe } from '../me.tsx'
import { Screen } from '../shell/screen.tsx'
import { roleNames } from '../staff/role-names.ts'
import { PasswordForm } from './password-form.tsx'
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
        <PasswordForm />
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
