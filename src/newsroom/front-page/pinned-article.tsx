import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { ArticleAnswer } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'
import { StateMark } from '../articles/state-mark.tsx'
import { ask } from '../ask.ts'
import { Moment } from '../shell/moment.tsx'

type PinnedArticleProps = {
  id: string | null
  /** Said when no article stands here. */
  nothing?: string
  pick(): void
  unpin(): void
  children?: ReactNode
}

/** The article in one place of the front page, or what readers see there instead. */
export function PinnedArticle({
  id,
  nothing = say(desk, 'place-filled-by-latest'),
  pick,
  unpin,
  children,
}: PinnedArticleProps): ReactNode {
  return (
    <div className="pinned">
      <div className="pinned-what">
        {id === null ? <span className="quiet">{nothing}</span> : <Headline id={id} />}
      </div>
      <div className="row-acts">
        {children}
        <Button size="compact-sm" variant="default" onClick={pick}>
          {say(desk, id === null ? 'pick-article' : 'pick-other-article')}
        </Button>
        {id !== null && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={unpin}>
            {say(desk, 'unpin')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Headline({ id }: { id: string }): ReactNode {
  const { data } = useQuery(ask<ArticleAnswer>(`/api/articles/${id}`))
  if (data === undefined) return <span className="quiet">…</span>
  return (
    <>
      <strong>{data.headline === '' ? say(desk, 'no-headline') : data.headline}</strong>
      <span className="row-note quiet">
        {data.state === 'published' && data.publishedAt !== null ? (
          <Moment at={data.publishedAt} />
        ) : (
          <>
            <StateMark state={data.state} /> {say(desk, 'not-published-now')}
          </>
        )}
      </span>
    </>
  )
}
