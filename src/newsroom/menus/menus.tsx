import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import type { Menus as Arranged } from '../../paper/paper.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { HouseRefused, request } from '../request.ts'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { useUnsaved } from '../shell/use-unsaved.ts'
import { MenuFields, type Row } from './menu-fields.tsx'
import './menus.css'

const names = ['sections', 'header', 'footer'] as const
const titles = {
  sections: 'menu-sections',
  header: 'menu-header',
  footer: 'menu-footer',
} as const

/** The three menus of the readers' site. */
export function Menus(): ReactNode {
  const { data, error, refetch } = useQuery({
    ...ask<Arranged>('/api/menus'),
    refetchOnWindowFocus: false,
  })
  return (
    <Screen title={say(newsroom, 'menus')} lead={say(structure, 'menus-lead')} width="text">
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && <Arranging key={JSON.stringify(data)} stored={data} />}
    </Screen>
  )
}

function Arranging({ stored }: { stored: Arranged }): ReactNode {
  const [menus, setMenus] = useState(() => rowsOf(stored))
  const wanted = entriesOf(menus)
  const isUnsaved = JSON.stringify(wanted) !== JSON.stringify(entriesOf(rowsOf(stored)))
  useUnsaved(isUnsaved)
  const save = useAct(() => request<Arranged>('PUT', '/api/menus', wanted), {
    renew: [['menus']],
    done: () => tellDone(say(structure, 'menus-saved')),
    failed: () => {},
  })
  const wrong = wrongPlace(save.error)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      {names.map((name) => (
        <section key={name} className="part">
          <h2>{say(structure, titles[name])}</h2>
          <MenuFields
            rows={menus[name]}
            wrongAt={wrong?.menu === name ? wrong.at : null}
            change={(rows) => {
              save.reset()
              setMenus({ ...menus, [name]: rows })
            }}
          />
        </section>
      ))}
      <div className="save-bar">
        {save.error !== null && <Trouble error={save.error} />}
        <Button type="submit" loading={save.isPending} disabled={!isUnsaved}>
          {say(newsroom, 'save')}
        </Button>
        {isUnsaved && <span className="quiet">{say(newsroom, 'not-saved')}</span>}
      </div>
    </form>
  )
}

/** Which entry the house could not take. */
function wrongPlace(error: Error | null): { menu: string; at: number } | null {
  if (!(error instanceof HouseRefused)) return null
  const [, menu, at] = /(header|footer|sections)\/(\d+)/.exec(String(error.details['path'])) ?? []
  return menu === undefined ? null : { menu, at: Number(at) }
}

type Rows = Record<keyof Arranged, Row[]>

function rowsOf(menus: Arranged): Rows {
  const rows = (name: keyof Arranged) =>
    menus[name].map((entry, at) => ({ ...entry, key: `${name}-${at}` }))
  return { header: rows('header'), footer: rows('footer'), sections: rows('sections') }
}

function entriesOf(rows: Rows): Arranged {
  const entries = (name: keyof Arranged) =>
    rows[name].map(({ label, href }) => ({ label: label.trim(), href: href.trim() }))
  return { header: entries('header'), footer: entries('footer'), sections: entries('sections') }
}
