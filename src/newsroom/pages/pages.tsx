import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { List, PageAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { ask } from '../ask.ts'
import { Moment } from '../shell/moment.tsx'
import { PublicPath } from '../shell/public-path.tsx'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'

/** Pages that are no news: about us, contact, terms. */
export function Pages(): ReactNode {
  const { data, error, refetch } = useQuery(ask<List<PageAnswer>>('/api/pages?limit=200'))
  return (
    <Screen
      title={say(newsroom, 'pages')}
      lead={say(structure, 'pages-lead')}
      width="text"
      actions={
        <Button component={Link} href="/pages/new" leftSection={<IconPlus size={17} aria-hidden />}>
          {say(structure, 'new-page')}
        </Button>
      }
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data?.items.length === 0 && (
        <Empty title={say(structure, 'no-pages')}>{say(structure, 'no-pages-why')}</Empty>
      )}
      <ul className="rows">
        {data?.items.map((page) => (
          <li key={page.id}>
            <span className="grows">
              <Link href={`/pages/${page.id}`} className="row-link">
                {page.title}
              </Link>
              <PublicPath url={page.url} />
            </span>
            <span className="quiet small">
              <Moment at={page.updatedAt} />
            </span>
          </li>
        ))}
      </ul>
    </Screen>
  )
}
