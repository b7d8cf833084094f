import { ActionIcon, Button, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { List, PageAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import type { MenuEntry } from '../../paper/paper.ts'
import { ask } from '../ask.ts'
import { sectionsQuery } from '../sections/section-choices.ts'
import { MoveButtons } from '../shell/move-buttons.tsx'
import { moved } from '../shell/moved.ts'
import { pathOf } from '../shell/public-path.tsx'

export type Row = MenuEntry & { key: string }

let serial = 0

/** The entries of one menu: what is read, where it leads, in which order. */
export function MenuFields({
  rows,
  wrongAt,
  change,
}: {
  rows: Row[]
  /** The entry whose address the house refused. */
  wrongAt: number | null
  change(rows: Row[]): void
}): ReactNode {
  const put = (key: string, news: Partial<MenuEntry>) =>
    change(rows.map((row) => (row.key === key ? { ...row, ...news } : row)))
  const add = (entry: MenuEntry) => change([...rows, { ...entry, key: `added-${(serial += 1)}` }])
  return (
    <>
      {rows.length === 0 && <p className="quiet">{say(structure, 'menu-empty')}</p>}
      <ol className="menu-rows">
        {rows.map((row, at) => {
          const name = isolate(row.label)
          return (
            <li key={row.key}>
              <TextInput
                aria-label={say(structure, 'menu-label')}
                placeholder={say(structure, 'menu-label')}
                required
                maxLength={100}
                value={row.label}
                onChange={(event) => put(row.key, { label: event.currentTarget.value })}
              />
              <TextInput
                aria-label={say(structure, 'menu-address')}
                placeholder={say(structure, 'menu-address')}
                classNames={{ input: 'latin' }}
                required
                maxLength={1000}
                value={row.href}
                onChange={(event) => put(row.key, { href: event.currentTarget.value })}
                {...(at === wrongAt ? { error: say(structure, 'menu-address-wrong') } : {})}
              />
              <span className="row-acts">
                <MoveButtons
                  name={name}
                  at={at}
                  count={rows.length}
                  move={(to) => change(moved(rows, at, to))}
                />
                <ActionIcon
                  variant="subtle"
                  color="red"
                  aria-label={say(structure, 'menu-remove', { name })}
                  onClick={() => change(rows.filter(({ key }) => key !== row.key))}
                >
                  <IconX size={17} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          )
        })}
      </ol>
      <div className="menu-add">
        <KnownPlaces add={add} />
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => add({ label: '', href: '' })}
        >
          {say(structure, 'menu-add')}
        </Button>
      </div>
    </>
  )
}

/** Sections and pages are chosen by name; nobody types their addresses. */
function KnownPlaces({ add }: { add(entry: MenuEntry): void }): ReactNode {
  const sections = useQuery(sectionsQuery)
  const pages = useQuery(ask<List<PageAnswer>>('/api/pages?limit=200'))
  const [chosen, setChosen] = useState<string | null>(null)
  const data = [
    {
      group: say(newsroom, 'sections'),
      items: (sections.data?.items ?? []).map(({ name, url }) => ({
        value: pathOf(url),
        label: name,
      })),
    },
    {
      group: say(newsroom, 'pages'),
      items: (pages.data?.items ?? []).map(({ title, url }) => ({
        value: pathOf(url),
        label: title,
      })),
    },
  ]
  return (
    <Select
      aria-label={say(structure, 'menu-add-known')}
      placeholder={say(structure, 'menu-add-known')}
      data={data}
      searchable
      value={chosen}
      onChange={(href, option) => {
        setChosen(null)
        if (href !== null && option !== null) add({ label: option.label, href })
      }}
    />
  )
}
