import { Radio, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { LinkAnswer } from '../../api/contract.ts'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { roles, type Role } from '../../staff/staff.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'
import { roleNames } from './role-names.ts'

const what = {
  owner: 'owner-may',
  editor: 'editor-may',
  reporter: 'reporter-may',
  moderator: 'moderator-may',
} as const satisfies Record<Role, keyof typeof house>

/** Makes an account and the link that opens it. */
export function InviteForm({
  close,
  invited,
}: {
  close(): void
  invited(link: LinkAnswer): void
}): ReactNode {
  const [given, setGiven] = useState({ name: '', email: '', role: 'reporter' as Role })
  const invite = useAct(() => request<LinkAnswer>('POST', '/api/staff', given), {
    renew: [['staff']],
    done(link) {
      close()
      invited(link)
    },
    failed: () => {},
  })
  return (
    <FormModal
      title={say(house, 'invite')}
      submitLabel={say(house, 'make-invitation')}
      isPending={invite.isPending}
      error={invite.error}
      submit={() => invite.mutate(undefined)}
      close={close}
    >
      <TextInput
        label={say(house, 'colleague-name')}
        required
        withAsterisk={false}
        maxLength={100}
        value={given.name}
        onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={say(newsroom, 'email')}
        description={say(house, 'email-why')}
        type="email"
        required
        withAsterisk={false}
        maxLength={200}
        classNames={{ input: 'latin' }}
        value={given.email}
        onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
      />
      <Radio.Group
        label={say(house, 'role')}
        value={given.role}
        onChange={(role) => setGiven({ ...given, role: role as Role })}
      >
        <div className="role-choices">
          {roles.toReversed().map((role) => (
            <Radio
              key={role}
              value={role}
              label={say(newsroom, roleNames[role])}
              description={say(house, what[role])}
            />
          ))}
        </div>
      </Radio.Group>
    </FormModal>
  )
}
