import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { StorylineAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { say } from '../../language/say.ts'
import { lineKinds } from '../../storylines/storyline.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { useMay } from '../me.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { PublicPath } from '../shell/public-path.tsx'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { LineRow } from './line-row.tsx'
import { QuestionAnswer } from './question-answer.tsx'
import { StorylineForm } from './storyline-form.tsx'
import './storylines.css'

/** One storyline: its state and question, its lines by kind, its articles. */
export function StorylineEditor({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useQuery(ask<StorylineAnswer>(`/api/storylines/${id}`))
  if (data === undefined) {
    return (
      <Screen title={say(newsroom, 'storylines')}>
        {error === null ? <Waiting /> : <Trouble error={error} retry={() => void refetch()} />}
      </Screen>
    )
  }
  return <Opened storyline={data} />
}

function Opened({ storyline }: { storyline: StorylineAnswer }): ReactNode {
  const mayDecide = useMay('publish-articles')
  return (
    <Screen
      title={storyline.name}
      lead={<PublicPath url={storyline.url} />}
      actions={mayDecide && <Removal storyline={storyline} />}
    >
      <section className="part">
        {mayDecide ? (
          <StorylineForm key={fieldsOf(storyline)} storyline={storyline} />
        ) : (
          <>
            <p className="storyline-question">{storyline.question?.text}</p>
            <p>{storyline.state}</p>
          </>
        )}
      </section>
      {storyline.question !== null && (
        <QuestionAnswer storyline={storyline} question={storyline.question} />
      )}
      <div className="storyline-kinds">
        {lineKinds.map((kind) => (
          <Lines key={kind} kind={kind} storyline={storyline} />
        ))}
      </div>
      <Articles storyline={storyline} />
    </Screen>
  )
}

/** Another line of it is no reason to forget what is being typed in the form. */
function fieldsOf({ name, slug, state, question }: StorylineAnswer): string {
  return JSON.stringify([name, slug, state, question])
}

function Lines({
  kind,
  storyline,
}: {
  kind: (typeof lineKinds)[number]
  storyline: StorylineAnswer
}): ReactNode {
  const lines = storyline.lines.filter((line) => line.kind === kind)
  return (
    <section className={`storyline-kind storyline-kind-${kind}`}>
      <h2>{say(storylineDesk, `kind-${kind}`)}</h2>
      {lines.length === 0 && <p className="quiet small">{say(storylineDesk, 'no-lines')}</p>}
      <ul>
        {lines.map((line) => (
          <LineRow key={line.id} line={line} storylineId={storyline.id} />
        ))}
      </ul>
    </section>
  )
}

function Articles({ storyline: { id, articles } }: { storyline: StorylineAnswer }): ReactNode {
  const mayDecide = useMay('publish-articles')
  const takeOff = useAct(
    (articleId: string) => request('DELETE', `/api/storylines/${id}/articles/${articleId}`),
    { renew: [['storylines']] },
  )
  return (
    <section className="part">
      <h2>{say(storylineDesk, 'articles')}</h2>
      {articles.length === 0 && <p className="quiet small">{say(storylineDesk, 'no-articles')}</p>}
      <ul className="rows">
        {articles.map((article) => (
          <li key={article.id}>
            <Link className="grows" href={`/articles/${article.id}`}>
              {article.headline}
            </Link>
            {mayDecide && (
              <Button
                size="compact-sm"
                variant="subtle"
                color="gray"
                onClick={() => takeOff.mutate(article.id)}
              >
                {say(storylineDesk, 'take-off')}
                <span className="unseen"> {article.headline}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Removal({ storyline: { id, name } }: { storyline: StorylineAnswer }): ReactNode {
  const [confirming, confirm] = useConfirm()
  const [, go] = useLocation()
  const remove = useAct(() => request('DELETE', `/api/storylines/${id}`), {
    renew: [['storylines']],
    done: () => {
      tellDone(say(storylineDesk, 'removed', { name: isolate(name) }))
      go('/storylines')
    },
  })
  return (
    <>
      <Button
        variant="subtle"
        color="red"
        onClick={() =>
          confirm({
            title: say(storylineDesk, 'remove-storyline', { name: isolate(name) }),
            text: say(storylineDesk, 'remove-storyline-why'),
            act: say(newsroom, 'remove'),
            run: () => remove.mutate(undefined),
          })
        }
      >
        {say(newsroom, 'remove')}
      </Button>
      {confirming}
    </>
  )
}
