import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { PersonAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { people as words } from '../../language/catalogue/people.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { Portrait } from '../authors/portrait.tsx'
import { useMay } from '../me.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { PublicPath } from '../shell/public-path.tsx'
import { tellDone } from '../shell/toast.tsx'

type Form = 'person' | 'offices' | 'merge'
type Props = { person: PersonAnswer; open(form: Form): void }

export function PersonRow({ person, open }: Props): ReactNode {
  const mayRemove = useMay('manage-structure')
  const [confirming, confirm] = useConfirm()
  const remove = useAct(() => request('DELETE', `/api/people/${person.id}`), {
    renew: [['people']],
    done: () => tellDone(say(words, 'removed', { name: isolate(person.name) })),
  })
  const now = person.offices.filter(({ endOn }) => endOn === null).map(({ title }) => title)
  const act = (form: Form, label: string) => (
    <Button size="compact-sm" variant="default" onClick={() => open(form)}>
      {label}
      <span className="unseen"> {person.name}</span>
    </Button>
  )
  return (
    <li>
      <Portrait media={person.portrait} name={person.name} />
      <span className="grows">
        <strong>{person.name}</strong>
        {now.length > 0 && <span className="row-note quiet">{now.join('، ')}</span>}
        <PublicPath url={person.url} />
      </span>
      <span className="row-acts">
        {act('person', say(newsroom, 'change'))}
        {act('offices', say(words, 'offices'))}
        {mayRemove && act('merge', say(words, 'merge'))}
        {mayRemove && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="red"
            loading={remove.isPending}
            onClick={() =>
              confirm({
                title: say(words, 'remove-person', { name: isolate(person.name) }),
                text: say(words, 'remove-person-why'),
                act: say(newsroom, 'remove'),
                run: () => remove.mutate(undefined),
              })
            }
          >
            {say(newsroom, 'remove')}
            <span className="unseen"> {person.name}</span>
          </Button>
        )}
      </span>
      {confirming}
    </li>
  )
}
