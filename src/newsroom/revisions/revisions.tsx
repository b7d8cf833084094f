import { Button } from '@mantine/core'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { ArticleAnswer, RevisionLine } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { ask, askList } from '../ask.ts'
import { Screen } from '../shell/screen.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { Differences } from './differences.tsx'
import { Restoration } from './restoration.tsx'
import { RevisionList } from './revision-list.tsx'
import './revisions.css'

/** Every saved text of one article: choose two to see what changed, restore one. */
export function Revisions({ id }: { id: string }): ReactNode {
  const article = useQuery(ask<ArticleAnswer>(`/api/articles/${id}`))
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<RevisionLine>(`/api/articles/${id}/revisions?limit=50`),
  )
  const lines = data?.pages.flatMap((page) => page.items)
  const [chosen, setChosen] = useState<{ from: number | null; to: number | null }>({
    from: null,
    to: null,
  })
  const [restoring, setRestoring] = useState<number | null>(null)

  const to = chosen.to ?? lines?.[0]?.version ?? null
  const from =
    chosen.from ?? lines?.find(({ version }) => to !== null && version < to)?.version ?? null
  const headline = article.data?.headline ?? ''
  const name = isolate(headline === '' ? say(desk, 'no-headline') : headline)

  return (
    <Screen
      title={
        article.data === undefined ? say(desk, 'revisions') : say(desk, 'revisions-of', { name })
      }
      lead={say(desk, 'revisions-lead')}
      actions={
        <Link href={`/articles/${id}`} className="link">
          {say(desk, 'back-to-article')}
        </Link>
      }
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {lines === undefined && error === null && <Waiting />}
      {lines !== undefined && (
        <div className="revisions">
          <div>
            <RevisionList
              lines={lines}
              from={from}
              to={to}
              choose={(next) => setChosen({ from, to, ...next })}
            />
            {hasNextPage && (
              <Button
                mt="sm"
                variant="default"
                loading={isFetchingNextPage}
                onClick={() => void fetchNextPage()}
              >
                {say(newsroom, 'show-more')}
              </Button>
            )}
          </div>
          <section aria-label={say(desk, 'differences')}>
            {from === null || to === null ? (
              <Empty title={say(desk, 'one-revision')} />
            ) : (
              <>
                <Differences id={id} from={from} to={to} />
                {article.data !== undefined && from !== article.data.version && (
                  <Button
                    variant="default"
                    leftSection={<IconArrowBackUp size={17} aria-hidden />}
                    onClick={() => setRestoring(from)}
                  >
                    {say(desk, 'restore-revision', { version: from })}
                  </Button>
                )}
              </>
            )}
          </section>
        </div>
      )}
      <Restoration
        id={id}
        version={restoring}
        latest={article.data?.version ?? null}
        close={() => setRestoring(null)}
        done={() => setChosen({ from: null, to: null })}
      />
    </Screen>
  )
}
