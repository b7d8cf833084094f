import { Button } from '@mantine/core'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { IconPlus } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import type { ArticleAnswer, ArticleLine, List } from '../../api/contract.ts'
import type { ArticleState } from '../../articles/article.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { askList } from '../ask.ts'
import { request } from '../request.ts'
import { useKeys } from '../shell/keys.ts'
import { useRows } from '../shell/rows.ts'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { ArticleRow } from './article-row.tsx'
import { ListFilters } from './list-filters.tsx'
import {
  apiAddress,
  isFiltered,
  parseListQuestion,
  screenAddress,
  type ListQuestion,
} from './list-question.ts'
import { StateTabs } from './state-tabs.tsx'
import './article-list.css'

export type ArticlesAnswer = List<ArticleLine> & { counts: Record<ArticleState, number> }

/** The day's list: what is written, what waits, what is out. */
export function ArticleList(): ReactNode {
  const [search] = useSearchParams()
  const [, go] = useLocation()
  const question = parseListQuestion(search)
  const ask = (next: ListQuestion) => go(screenAddress(next), { replace: true })

  const {
    data,
    error,
    refetch,
    hasNextPage,
    fetchNextPage,
    isFetchingNextPage,
    isPlaceholderData,
  } = useInfiniteQuery({
    ...askList<ArticleLine, ArticlesAnswer>(apiAddress(question)),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })
  const lines = data?.pages.flatMap((page) => page.items)

  const begin = useAct(() => request<ArticleAnswer>('POST', '/api/articles', {}), {
    renew: [['articles']],
    done: ({ id }) => go(`/articles/${id}`),
  })
  const table = useRef<HTMLTableElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const { next, previous } = useRows(table)
  useKeys({
    n: () => begin.mutate(undefined),
    '/': () => searchBox.current?.focus(),
    j: next,
    k: previous,
  })

  return (
    <Screen
      title={say(newsroom, 'articles')}
      actions={
        <Button
          leftSection={<IconPlus size={17} aria-hidden />}
          loading={begin.isPending}
          onClick={() => begin.mutate(undefined)}
          aria-keyshortcuts="n"
        >
          {say(desk, 'new-article')}
        </Button>
      }
    >
      <StateTabs question={question} counts={data?.pages[0]?.counts} />
      <ListFilters question={question} ask={ask} searchBox={searchBox} />
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {lines === undefined && error === null && <Waiting />}
      {lines?.length === 0 && <NoArticles question={question} />}
      {lines !== undefined && lines.length > 0 && (
        <table ref={table} className="article-list" aria-busy={isPlaceholderData}>
          <caption className="unseen">{say(newsroom, 'articles')}</caption>
          <thead>
            <tr>
              <th scope="col">{say(desk, 'column-state')}</th>
              <th scope="col">{say(desk, 'column-headline')}</th>
              <th scope="col">{say(desk, 'column-who')}</th>
              <th scope="col">{say(desk, 'column-when')}</th>
              <th scope="col">{say(desk, 'column-section')}</th>
              <th scope="col">
                <span className="unseen">{say(newsroom, 'acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <ArticleRow key={line.id} line={line} />
            ))}
          </tbody>
        </table>
      )}
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

const lessons = {
  all: 'empty-all',
  draft: 'empty-draft',
  'in-review': 'empty-in-review',
  scheduled: 'empty-scheduled',
  published: 'empty-published',
  withdrawn: 'empty-withdrawn',
  trashed: 'empty-trashed',
} as const satisfies Record<ArticleState | 'all', keyof typeof desk>

function NoArticles({ question }: { question: ListQuestion }): ReactNode {
  if (isFiltered(question)) {
    return <Empty title={say(desk, 'nothing-found')}>{say(desk, 'nothing-found-why')}</Empty>
  }
  return (
    <Empty title={say(desk, 'empty-here')}>{say(desk, lessons[question.state ?? 'all'])}</Empty>
  )
}
