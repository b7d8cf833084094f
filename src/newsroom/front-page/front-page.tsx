import { Button, Switch, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import type { FrontPage as Pinned } from '../../paper/paper.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { useEdition } from '../me.tsx'
import { request } from '../request.ts'
import { MoveButtons } from '../shell/move-buttons.tsx'
import { moved } from '../shell/moved.ts'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { useUnsaved } from '../shell/use-unsaved.ts'
import { PinnedArticle } from './pinned-article.tsx'
import { PublishedPicker } from './published-picker.tsx'
import './front-page.css'

/** What an editor pins: the lead, the seconds, the breaking line. */
export function FrontPage(): ReactNode {
  const { data, error, refetch } = useQuery({
    ...ask<Pinned>('/api/front-page'),
    refetchOnWindowFocus: false,
  })
  return (
    <Screen
      title={say(newsroom, 'front-page')}
      lead={say(desk, 'front-page-lead')}
      width="text"
      actions={
        <a className="link" href="/" target="_blank" rel="noopener">
          {say(desk, 'see-front-page')}
        </a>
      }
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data !== undefined && <Arranging key={JSON.stringify(data)} stored={data} />}
    </Screen>
  )
}

/** Which place an article is being chosen for. */
type Place = 'lead' | 'breaking' | number

function Arranging({ stored }: { stored: Pinned }): ReactNode {
  const edition = useEdition()
  const [page, setPage] = useState(stored)
  const [breaking, setBreaking] = useState(stored.breaking ?? { text: '', article: null })
  const [picking, setPicking] = useState<Place | null>(null)
  const isOn = page.breaking !== null
  const wanted: Pinned = { ...page, breaking: isOn ? breaking : null }
  const isUnsaved = JSON.stringify(wanted) !== JSON.stringify(stored)
  useUnsaved(isUnsaved)
  const save = useAct(() => request<Pinned>('PUT', '/api/front-page', wanted), {
    renew: [['front-page']],
    done: () => tellDone(say(desk, 'front-page-saved')),
  })

  const pick = (id: string) => {
    if (picking === 'breaking') return setBreaking({ ...breaking, article: id })
    // An article stands in one place only: chosen again, it moves.
    const lead = page.lead === id ? null : page.lead
    const seconds = page.seconds.filter((second) => second !== id)
    if (picking === 'lead') setPage({ ...page, lead: id, seconds })
    else if (picking !== null) {
      setPage({ ...page, lead, seconds: seconds.toSpliced(picking, 1, id).slice(0, 3) })
    }
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <section className="part">
        <h2>{say(desk, 'place-lead')}</h2>
        <PinnedArticle
          id={page.lead}
          pick={() => setPicking('lead')}
          unpin={() => setPage({ ...page, lead: null })}
        />
      </section>
      {[0, 1, 2].map((place) => {
        const name = say(desk, 'place-second', { number: sayNumber(place + 1, edition) })
        const id = page.seconds[place] ?? null
        return (
          <section key={place} className="part">
            <h2>{name}</h2>
            <PinnedArticle
              id={id}
              pick={() => setPicking(place)}
              unpin={() =>
                setPage({ ...page, seconds: page.seconds.filter((second) => second !== id) })
              }
            >
              {id !== null && page.seconds.length > 1 && (
                <MoveButtons
                  name={name}
                  at={place}
                  count={page.seconds.length}
                  move={(to) => setPage({ ...page, seconds: moved(page.seconds, place, to) })}
                />
              )}
            </PinnedArticle>
          </section>
        )
      })}
      <section className="part">
        <h2>{say(desk, 'breaking')}</h2>
        <Switch
          color="red"
          label={say(desk, 'breaking-on')}
          description={say(desk, 'breaking-why')}
          checked={isOn}
          onChange={(event) =>
            setPage({ ...page, breaking: event.currentTarget.checked ? breaking : null })
          }
        />
        {isOn && (
          <div className="breaking-fields">
            <TextInput
              label={say(desk, 'breaking-text')}
              required
              withAsterisk={false}
              maxLength={200}
              value={breaking.text}
              onChange={(event) => setBreaking({ ...breaking, text: event.currentTarget.value })}
            />
            {breaking.text.trim() !== '' && (
              <p className="breaking-sample">
                <strong>{say(desk, 'breaking')}</strong> {breaking.text}
              </p>
            )}
            <h3>{say(desk, 'breaking-article')}</h3>
            <PinnedArticle
              id={breaking.article}
              nothing={say(desk, 'breaking-no-article')}
              pick={() => setPicking('breaking')}
              unpin={() => setBreaking({ ...breaking, article: null })}
            />
          </div>
        )}
      </section>
      <div className="save-bar">
        <Button type="submit" loading={save.isPending} disabled={!isUnsaved}>
          {say(newsroom, 'save')}
        </Button>
        {isUnsaved && <span className="quiet">{say(newsroom, 'not-saved')}</span>}
      </div>
      <PublishedPicker
        opened={picking !== null}
        close={() => setPicking(null)}
        choose={({ id }) => pick(id)}
      />
    </form>
  )
}
