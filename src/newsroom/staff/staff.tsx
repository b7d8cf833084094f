import { Button, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconBan, IconCircleCheck, IconClock, IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { LinkAnswer, List, StaffAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { roles, type Role } from '../../staff/staff.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { useMe } from '../me.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { Screen } from '../shell/screen.tsx'
import { tellDone, tellUndoable } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { InviteForm } from './invite-form.tsx'
import { LinkDialog } from './link-dialog.tsx'
import { roleNames } from './role-names.ts'
import './staff.css'

/** Who works here and what each may do; all of it without a terminal and without mail. */
export function Staff(): ReactNode {
  const { data, error, refetch } = useQuery(ask<List<StaffAnswer>>('/api/staff?limit=200'))
  const [isInviting, setInviting] = useState(false)
  const [link, setLink] = useState<LinkAnswer | null>(null)
  return (
    <Screen
      title={say(newsroom, 'staff')}
      lead={say(house, 'staff-lead')}
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setInviting(true)}>
          {say(house, 'invite')}
        </Button>
      }
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      <ul className="rows staff">
        {data?.items.map((colleague) => (
          <ColleagueRow key={colleague.id} colleague={colleague} showLink={setLink} />
        ))}
      </ul>
      {isInviting && <InviteForm close={() => setInviting(false)} invited={setLink} />}
      <LinkDialog link={link} close={() => setLink(null)} />
    </Screen>
  )
}

function ColleagueRow({
  colleague,
  showLink,
}: {
  colleague: StaffAnswer
  showLink(link: LinkAnswer): void
}): ReactNode {
  const me = useMe()
  const [confirming, confirm] = useConfirm()
  const name = isolate(colleague.name)
  const path = `/api/staff/${colleague.id}`
  const renew = [['staff'], ['me']]
  const changeRole = useAct((role: Role) => request('PATCH', path, { role }), {
    renew,
    done(_, role) {
      const words = say(house, 'role-changed', { name, role: say(newsroom, roleNames[role]) })
      if (role === colleague.role) tellDone(words)
      else tellUndoable(words, () => changeRole.mutate(colleague.role))
    },
  })
  const suspend = useAct(() => request('POST', `${path}/suspension`, {}), {
    renew,
    done: () => tellDone(say(house, 'suspended', { name })),
  })
  const reinstate = useAct(() => request('DELETE', `${path}/suspension`), {
    renew,
    done: () => tellDone(say(house, 'reinstated', { name })),
  })
  const makeLink = useAct(() => request<LinkAnswer>('POST', `${path}/password-link`, {}), {
    done: showLink,
  })
  const isMe = colleague.id === me.staff.id
  return (
    <li>
      <span className="grows">
        <strong>{colleague.name}</strong>
        {isMe && <span className="quiet"> {say(house, 'you')}</span>}
        <span className="row-note quiet latin staff-email">{colleague.email}</span>
      </span>
      <span className="staff-state">
        <StaffState state={colleague.state} />
      </span>
      <Select
        className="staff-role"
        size="xs"
        aria-label={say(house, 'role-of', { name })}
        data={roles.map((role) => ({ value: role, label: say(newsroom, roleNames[role]) }))}
        allowDeselect={false}
        value={colleague.role}
        disabled={changeRole.isPending}
        onChange={(role) => {
          if (role !== null && role !== colleague.role) changeRole.mutate(role as Role)
        }}
      />
      <span className="row-acts">
        {colleague.state !== 'suspended' && (
          <Button
            size="compact-sm"
            variant="default"
            loading={makeLink.isPending}
            onClick={() => makeLink.mutate(undefined)}
          >
            {say(house, colleague.state === 'invited' ? 'new-invitation' : 'password-link')}
            <span className="unseen"> {name}</span>
          </Button>
        )}
        {colleague.state === 'suspended' ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={reinstate.isPending}
            onClick={() => reinstate.mutate(undefined)}
          >
            {say(house, 'reinstate')}
            <span className="unseen"> {name}</span>
          </Button>
        ) : (
          !isMe && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="red"
              onClick={() =>
                confirm({
                  title: say(house, 'suspend-whom', { name }),
                  text: say(house, 'suspend-why'),
                  act: say(house, 'suspend'),
                  run: () => suspend.mutate(undefined),
                })
              }
            >
              {say(house, 'suspend')}
              <span className="unseen"> {name}</span>
            </Button>
          )
        )}
      </span>
      {confirming}
    </li>
  )
}

const states = {
  active: { name: 'state-active', icon: IconCircleCheck },
  invited: { name: 'state-invited', icon: IconClock },
  suspended: { name: 'state-suspended', icon: IconBan },
} as const

function StaffState({ state }: Pick<StaffAnswer, 'state'>): ReactNode {
  const { name, icon: Sign } = states[state]
  return (
    <span className={`state-mark staff-${state}`}>
      <Sign size={16} stroke={1.8} aria-hidden />
      {say(house, name)}
    </span>
  )
}
