import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useRef, useState, type ReactNode } from 'react'
import { Link, useSearchParams } from 'wouter'
import type { CommentAnswer } from '../../api/contract.ts'
import { commentStates, type CommentState } from '../../comments/comment.ts'
import { isolate } from '../../language/bidi.ts'
import { moderation } from '../../language/catalogue/moderation.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { askList } from '../ask.ts'
import { useEdition } from '../me.tsx'
import { useKeys } from '../shell/keys.ts'
import { useRows } from '../shell/rows.ts'
import { Screen } from '../shell/screen.tsx'
import { Tabs } from '../shell/tabs.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { CommentItem, stateNames } from './comment-item.tsx'
import type { CommentsAnswer } from './queue-answers.ts'
import { QueueBar } from './queue-bar.tsx'
import { QueueKeys } from './queue-keys.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { useDecisions } from './use-decisions.ts'
import { useKeptPlace } from './use-kept-place.ts'
import './comments.css'

/** Readers' comments one by one, a key for each decision. */
export function ModerationQueue(): ReactNode {
  const [search] = useSearchParams()
  const edition = useEdition()
  const state = commentStates.find((known) => known === search.get('state')) ?? 'pending'
  const article = search.get('article') ?? ''
  const list = askList<CommentAnswer, CommentsAnswer>(
    withQuestion('/api/comments', { state, article, limit: 50 }),
  )
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      ...list,
      placeholderData: keepPreviousData,
      refetchInterval: 30_000,
    },
  )
  const comments = data?.pages.flatMap((page) => page.items) ?? []
  const counts = data?.pages[0]?.counts

  const { decide, undo } = useDecisions(list.queryKey)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [removing, setRemoving] = useState<string[] | null>(null)
  const listed = useRef<HTMLOListElement>(null)
  const { next, previous, focused } = useRows(listed)
  const keepPlace = useKeptPlace(listed, comments)

  const here = () => focused()?.dataset['row'] ?? comments[0]?.id
  const picked = comments.filter(({ id }) => chosen.has(id)).map(({ id }) => id)
  const toggle = (id: string) => {
    const others = new Set(chosen)
    if (!others.delete(id)) others.add(id)
    setChosen(others)
  }
  const release = (ids: string[]) => {
    keepPlace(ids)
    setChosen(new Set())
    void decide(ids, { kind: 'release' })
  }
  const withHere = (act: (ids: string[]) => void) => () => {
    const id = here()
    if (id !== undefined) act(picked.length > 0 ? picked : [id])
  }
  useKeys({
    j: next,
    k: previous,
    r: withHere(release),
    d: withHere(setRemoving),
    u: () => void undo(),
    x: () => {
      const id = here()
      if (id !== undefined) toggle(id)
    },
  })

  const addressOf = (next: { state: CommentState; article: string }) =>
    withQuestion('/comments', { ...next, state: next.state === 'pending' ? '' : next.state })
  const headline = comments.find((comment) => comment.article.id === article)?.article.headline

  return (
    <Screen title={say(newsroom, 'comments')} lead={<QueueKeys />}>
      <Tabs label={say(moderation, 'by-state')}>
        {commentStates.map((one) => (
          <Link
            key={one}
            href={addressOf({ state: one, article })}
            {...(one === state ? { 'aria-current': 'page' as const } : {})}
          >
            {say(moderation, stateNames[one])}
            {counts !== undefined && (
              <span className="tab-count">{sayNumber(counts[one], edition)}</span>
            )}
          </Link>
        ))}
      </Tabs>
      {article !== '' && (
        <p className="queue-article">
          {headline !== undefined && say(moderation, 'of-article', { name: isolate(headline) })}{' '}
          <Link href={addressOf({ state, article: '' })} className="link">
            {say(moderation, 'every-article')}
          </Link>
        </p>
      )}
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && comments.length === 0 && <NoComments state={state} />}
      {comments.length > 0 && (
        <QueueBar
          state={state}
          picked={picked.length}
          shown={comments.length}
          pickAll={(isAll) => setChosen(new Set(isAll ? comments.map(({ id }) => id) : []))}
          release={() => release(picked)}
          remove={() => setRemoving(picked)}
        />
      )}
      <ol ref={listed} className="queue">
        {comments.map((comment) => (
          <CommentItem
            key={comment.id}
            comment={comment}
            isChosen={chosen.has(comment.id)}
            toggle={() => toggle(comment.id)}
            release={() => release([comment.id])}
            remove={() => setRemoving([comment.id])}
            articleAddress={
              article === '' ? addressOf({ state, article: comment.article.id }) : null
            }
          />
        ))}
      </ol>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(newsroom, 'show-more')}
        </Button>
      )}
      <ReasonDialog
        opened={removing !== null}
        close={() => setRemoving(null)}
        choose={(reason) => {
          const ids = removing ?? []
          keepPlace(ids)
          setChosen(new Set())
          void decide(ids, { kind: 'removal', reason })
        }}
      />
    </Screen>
  )
}

const lessons = {
  pending: 'no-pending',
  released: 'no-released',
  removed: 'no-removed',
} as const satisfies Record<CommentState, keyof typeof moderation>

function NoComments({ state }: { state: CommentState }): ReactNode {
  return (
    <Empty title={say(moderation, lessons[state])}>
      {state === 'pending' && say(moderation, 'no-pending-why')}
    </Empty>
  )
}
