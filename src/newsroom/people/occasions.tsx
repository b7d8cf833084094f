import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useRef, useState, type ReactNode } from 'react'
import type { OccasionAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { people as words, speakers } from '../../language/catalogue/people.ts'
import { sayDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { askList } from '../ask.ts'
import { useEdition } from '../me.tsx'
import { useKeys } from '../shell/keys.ts'
import { PublicPath } from '../shell/public-path.tsx'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { OccasionForm } from './occasion-form.tsx'
import './people.css'

/** Where and when things were said. */
export function Occasions(): ReactNode {
  const [asked, setAsked] = useState('')
  const q = useDeferredValue(asked.trim())
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<OccasionAnswer>(withQuestion('/api/occasions', { limit: 50, q })),
  )
  const occasions = data?.pages.flatMap((page) => page.items)
  const [form, setForm] = useState<OccasionAnswer | 'new' | null>(null)
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus() })
  return (
    <Screen
      title={say(newsroom, 'occasions')}
      lead={say(words, 'occasions-lead')}
      width="text"
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setForm('new')}>
          {say(words, 'new-occasion')}
        </Button>
      }
    >
      <TextInput
        ref={search}
        className="people-search"
        type="search"
        label={say(words, 'search-occasions')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {occasions === undefined && error === null && <Waiting />}
      {occasions?.length === 0 &&
        (q === '' ? (
          <Empty title={say(words, 'no-occasions')}>{say(words, 'no-occasions-why')}</Empty>
        ) : (
          <Empty title={say(words, 'no-such-occasion')} />
        ))}
      <ul className="rows">
        {occasions?.map((occasion) => (
          <li key={occasion.id}>
            <span className="grows">
              <strong>{occasion.title}</strong>
              <Facts occasion={occasion} />
              <PublicPath url={occasion.url} />
            </span>
            <span className="row-acts">
              <Button size="compact-sm" variant="default" onClick={() => setForm(occasion)}>
                {say(newsroom, 'change')}
                <span className="unseen"> {occasion.title}</span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button
          mt="md"
          variant="default"
          loading={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {say(newsroom, 'show-more')}
        </Button>
      )}
      {form !== null && (
        <OccasionForm occasion={form === 'new' ? null : form} close={() => setForm(null)} />
      )}
    </Screen>
  )
}

function Facts({ occasion: { kind, startOn, place } }: { occasion: OccasionAnswer }): ReactNode {
  const edition = { ...useEdition(), timeZone: 'UTC' }
  const facts = [
    say(speakers, `kind-${kind}`),
    startOn === null ? '' : sayDay(new Date(`${startOn}T12:00:00Z`), edition),
    place,
  ]
  return <span className="row-note quiet">{facts.filter((fact) => fact !== '').join(' · ')}</span>
}
