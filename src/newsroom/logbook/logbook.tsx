import { Button, Select } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { LogbookEntry } from '../../api/contract.ts'
import { logbookWords } from '../../language/catalogue/deeds.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { dayOf, sayDay } from '../../language/dates.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { askList } from '../ask.ts'
import { useEdition } from '../me.tsx'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { EntryLine } from './entry-line.tsx'
import './logbook.css'

const kinds = [
  'article',
  'comment',
  'staff',
  'paper',
  'media',
  'section',
  'tag',
  'author',
  'person',
  'occasion',
  'quotation',
  'page',
  'storyline',
] as const

/** Every editorial act in words, day by day. */
export function Logbook(): ReactNode {
  const edition = useEdition()
  const [kind, setKind] = useState('')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<LogbookEntry>(withQuestion('/api/logbook', { limit: 100, subjectKind: kind })),
  )
  const entries = data?.pages.flatMap((page) => page.items)
  return (
    <Screen title={say(newsroom, 'logbook')} lead={say(logbookWords, 'lead')} width="text">
      <Select
        className="logbook-kind"
        aria-label={say(logbookWords, 'by-kind')}
        placeholder={say(logbookWords, 'everything')}
        data={kinds.map((one) => ({ value: one, label: say(logbookWords, `kind-${one}`) }))}
        clearable
        clearButtonProps={{ 'aria-label': say(logbookWords, 'everything') }}
        value={kind === '' ? null : kind}
        onChange={(next) => setKind(next ?? '')}
      />
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {entries === undefined && error === null && <Waiting />}
      {entries?.length === 0 && (
        <Empty title={say(logbookWords, 'empty')}>{say(logbookWords, 'empty-why')}</Empty>
      )}
      {byDay(entries ?? [], edition.timeZone).map(([day, ofDay]) => (
        <section key={day} className="logbook-day">
          <h2>{sayDay(new Date((ofDay[0] as LogbookEntry).at), edition)}</h2>
          <ul>
            {ofDay.map((entry) => (
              <EntryLine key={entry.id} entry={entry} />
            ))}
          </ul>
        </section>
      ))}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(newsroom, 'show-more')}
        </Button>
      )}
    </Screen>
  )
}

function byDay(entries: LogbookEntry[], timeZone: string): [string, LogbookEntry[]][] {
  return [...Map.groupBy(entries, (entry) => dayOf(new Date(entry.at), timeZone))]
}
