import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useDeferredValue, useRef, useState, type ReactNode } from 'react'
import type { PersonAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { people as words } from '../../language/catalogue/people.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { askList } from '../ask.ts'
import { useKeys } from '../shell/keys.ts'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { MergeForm } from './merge-form.tsx'
import { OfficesForm } from './offices-form.tsx'
import { PersonForm } from './person-form.tsx'
import { PersonRow } from './person-row.tsx'
import './people.css'

type Open = { form: 'person' | 'offices' | 'merge'; person: PersonAnswer } | { form: 'new' }

/** Those who speak in the news. */
export function People(): ReactNode {
  const [asked, setAsked] = useState('')
  const q = useDeferredValue(asked.trim())
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<PersonAnswer>(withQuestion('/api/people', { limit: 50, q })),
  )
  const people = data?.pages.flatMap((page) => page.items)
  const [open, setOpen] = useState<Open | null>(null)
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus() })
  const close = () => setOpen(null)
  return (
    <Screen
      title={say(newsroom, 'people')}
      lead={say(words, 'people-lead')}
      width="text"
      actions={
        <Button
          leftSection={<IconPlus size={17} aria-hidden />}
          onClick={() => setOpen({ form: 'new' })}
        >
          {say(words, 'new-person')}
        </Button>
      }
    >
      <TextInput
        ref={search}
        className="people-search"
        type="search"
        label={say(words, 'search-people')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={asked}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {people === undefined && error === null && <Waiting />}
      {people?.length === 0 &&
        (q === '' ? (
          <Empty title={say(words, 'no-people')}>{say(words, 'no-people-why')}</Empty>
        ) : (
          <Empty title={say(words, 'nobody-so-called')} />
        ))}
      <ul className="rows">
        {people?.map((person) => (
          <PersonRow key={person.id} person={person} open={(form) => setOpen({ form, person })} />
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
      {open !== null && <OpenForm open={open} people={people ?? []} close={close} />}
    </Screen>
  )
}

function OpenForm({
  open,
  people,
  close,
}: {
  open: Open
  people: PersonAnswer[]
  close(): void
}): ReactNode {
  if (open.form === 'new') return <PersonForm person={null} close={close} />
  const person = people.find(({ id }) => id === open.person.id) ?? open.person
  switch (open.form) {
    case 'person':
      return <PersonForm person={person} close={close} />
    case 'offices':
      return <OfficesForm person={person} close={close} />
    case 'merge':
      return <MergeForm person={person} close={close} />
  }
}
