import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { StorylineAnswer, StorylineSummaryAnswer } from '../../api/contract.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { storylineDesk, storylinePage } from '../../language/catalogue/storylines.ts'
import { sayIn } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { askList } from '../ask.ts'
import { useEdition, useMay } from '../me.tsx'
import { request } from '../request.ts'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import './storylines.css'

/** The developing stories, the newest first. */
export function Storylines(): ReactNode {
  const say = sayIn(useEdition())
  const mayOpen = useMay('publish-articles')
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<StorylineSummaryAnswer>('/api/storylines?limit=50'),
  )
  const all = data?.pages.flatMap((page) => page.items)
  return (
    <Screen
      title={say(newsroom, 'storylines')}
      lead={say(storylineDesk, 'lead')}
      width="text"
      actions={mayOpen && <NewStoryline />}
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {all?.length === 0 && (
        <Empty title={say(storylineDesk, 'empty')}>{say(storylineDesk, 'empty-why')}</Empty>
      )}
      <ul className="rows">
        {all?.map((storyline) => (
          <li key={storyline.id}>
            <Summary storyline={storyline} />
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
    </Screen>
  )
}

function Summary({ storyline }: { storyline: StorylineSummaryAnswer }): ReactNode {
  const say = sayIn(useEdition())
  const { id, name, question, isAnswered, counts } = storyline
  return (
    <span className="grows">
      <Link href={`/storylines/${id}`} className="storyline-name">
        {name}
      </Link>
      {question !== null && (
        <span className="storyline-question">
          {question}
          {isAnswered && <span className="mark-agreed"> {say(storylinePage, 'answered')}</span>}
        </span>
      )}
      <span className="storyline-counts quiet small">
        {(['agreed', 'open', 'next'] as const).map((kind) => (
          <span key={kind}>{say(storylinePage, `counts-${kind}`, { count: counts[kind] })}</span>
        ))}
        {counts.changed > 0 && (
          <span className="mark-changed">
            {say(storylineDesk, 'changed-lines', { count: counts.changed })}
          </span>
        )}
      </span>
    </span>
  )
}

function NewStoryline(): ReactNode {
  const say = sayIn(useEdition())
  const [name, setName] = useState('')
  const [, go] = useLocation()
  const add = useAct(
    () => request<StorylineAnswer>('POST', '/api/storylines', { name: name.trim() }),
    { renew: [['storylines']], done: ({ id }) => go(`/storylines/${id}`) },
  )
  return (
    <form
      className="new-storyline"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') add.mutate(undefined)
      }}
    >
      <TextInput
        aria-label={say(storylineDesk, 'new-name')}
        placeholder={say(storylineDesk, 'new-name')}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
        {say(storylineDesk, 'new-storyline')}
      </Button>
    </form>
  )
}
