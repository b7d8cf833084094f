import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { SectionAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { MoveButtons } from '../shell/move-buttons.tsx'
import { moved } from '../shell/moved.ts'
import { PublicPath } from '../shell/public-path.tsx'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { inTree, sectionsQuery } from './section-choices.ts'
import { SectionForm } from './section-form.tsx'
import './sections.css'

/** The sections of the paper in two levels, in the order of its menus. */
export function Sections(): ReactNode {
  const { data, error, refetch } = useQuery(sectionsQuery)
  const sections = data?.items ?? []
  const [form, setForm] = useState<SectionAnswer | 'new' | null>(null)
  const [confirming, confirm] = useConfirm()
  const renew = [['sections'], ['menus']]

  const order = useAct(
    async (ids: string[]) => {
      for (const [position, id] of ids.entries()) {
        await request('PATCH', `/api/sections/${id}`, { position })
      }
    },
    { renew },
  )
  const remove = useAct(({ id }: SectionAnswer) => request('DELETE', `/api/sections/${id}`), {
    renew,
    done: (_, { name }) => tellDone(say(structure, 'removed', { name: isolate(name) })),
  })

  return (
    <Screen
      title={say(newsroom, 'sections')}
      lead={say(structure, 'sections-lead')}
      width="text"
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setForm('new')}>
          {say(structure, 'new-section')}
        </Button>
      }
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && sections.length === 0 && (
        <Empty title={say(structure, 'no-sections')}>{say(structure, 'no-sections-why')}</Empty>
      )}
      <ul className="rows">
        {inTree(sections).map(({ section, depth }) => {
          const siblings = inTree(sections)
            .map((one) => one.section)
            .filter(({ parentId }) => parentId === section.parentId)
            .map(({ id }) => id)
          const at = siblings.indexOf(section.id)
          const name = isolate(section.name)
          return (
            <li key={section.id} className={depth === 1 ? 'is-child' : undefined}>
              <span className="grows">
                <strong>{section.name}</strong>
                <PublicPath url={section.url} />
              </span>
              <span className="row-acts">
                <MoveButtons
                  name={name}
                  at={at}
                  count={siblings.length}
                  move={(to) => order.mutate(moved(siblings, at, to))}
                />
                <Button size="compact-sm" variant="default" onClick={() => setForm(section)}>
                  {say(newsroom, 'change')}
                  <span className="unseen"> {name}</span>
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  onClick={() =>
                    confirm({
                      title: say(structure, 'remove-section', { name }),
                      text: say(structure, 'remove-section-why'),
                      act: say(newsroom, 'remove'),
                      run: () => remove.mutate(section),
                    })
                  }
                >
                  {say(newsroom, 'remove')}
                  <span className="unseen"> {name}</span>
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      {form !== null && (
        <SectionForm
          section={form === 'new' ? null : form}
          sections={sections}
          close={() => setForm(null)}
        />
      )}
      {confirming}
    </Screen>
  )
}
