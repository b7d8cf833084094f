import { Button, TextInput } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Link, useLocation } from 'wouter'
import type { PageAnswer } from '../../api/contract.ts'
import type { Body } from '../../articles/body.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { slugOf } from '../../language/slug.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { BodyEditor } from '../editor/body-editor.tsx'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { Screen } from '../shell/screen.tsx'
import { staleOr } from '../shell/stale-or.ts'
import { tellDone } from '../shell/toast.tsx'
import { Trouble, Waiting } from '../shell/trouble.tsx'
import { useUnsaved } from '../shell/use-unsaved.ts'
import './page-editor.css'

const newPage = { id: null, version: 0, title: '', slug: '', url: null, body: emptyBody() }
type Opened = typeof newPage | PageAnswer

/** One page with its text; `new` begins one. */
export function PageEditor({ id }: { id: string }): ReactNode {
  const { data, error, refetch } = useQuery({
    ...ask<PageAnswer>(`/api/pages/${id}`),
    enabled: id !== 'new',
    refetchOnWindowFocus: false,
  })
  const page: Opened | undefined = id === 'new' ? newPage : data
  if (page !== undefined) return <Editing key={`${id}-${page.version}`} page={page} />
  return (
    <Screen title={say(newsroom, 'pages')}>
      {error === null ? <Waiting /> : <Trouble error={error} retry={() => void refetch()} />}
    </Screen>
  )
}

function Editing({ page }: { page: Opened }): ReactNode {
  const [, go] = useLocation()
  const answers = useQueryClient()
  const [confirming, confirm] = useConfirm()
  const [given, setGiven] = useState({ title: page.title, slug: page.slug, body: page.body })
  const [isTouched, setTouched] = useState(false)
  const change = (news: Partial<typeof given>) => {
    setGiven((before) => ({ ...before, ...news }))
    setTouched(true)
  }
  // At once, so that leaving right after does not ask.
  const settle = () => flushSync(() => setTouched(false))
  const save = useAct(
    () => {
      const sent = { title: given.title, slug: given.slug.trim(), body: given.body }
      return page.id === null
        ? request<PageAnswer>('POST', '/api/pages', sent)
        : request<PageAnswer>('PUT', `/api/pages/${page.id}`, sent, {
            headers: { 'if-match': `"${page.version}"` },
          })
    },
    {
      renew: [['pages']],
      done(saved) {
        settle()
        answers.setQueryData(ask<PageAnswer>(`/api/pages/${saved.id}`).queryKey, saved)
        tellDone(say(newsroom, 'saved'))
        if (page.id === null) go(`/pages/${saved.id}`, { replace: true })
      },
      failed: () => {},
    },
  )
  const remove = useAct(() => request('DELETE', `/api/pages/${page.id}`), {
    renew: [['pages']],
    done() {
      tellDone(say(structure, 'removed', { name: isolate(page.title) }))
      settle()
      go('/pages')
    },
  })
  useUnsaved(isTouched)

  return (
    <Screen
      title={page.id === null ? say(structure, 'new-page') : page.title}
      width="text"
      actions={
        <Link href="/pages" className="link">
          {say(structure, 'every-page')}
        </Link>
      }
    >
      <form
        className="form-fields"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(undefined)
        }}
      >
        <TextInput
          label={say(structure, 'page-title')}
          required
          withAsterisk={false}
          maxLength={200}
          value={given.title}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label={say(structure, 'slug')}
          description={say(structure, page.id === null ? 'slug-made' : 'slug-why')}
          placeholder={slugOf(given.title)}
          maxLength={200}
          value={given.slug}
          onChange={(event) => change({ slug: event.currentTarget.value })}
        />
        <div role="group" aria-label={say(structure, 'page-body')} className="page-body">
          <span className="field-label">{say(structure, 'page-body')}</span>
          <BodyEditor value={given.body} onChange={(body: Body) => change({ body })} />
        </div>
        <div className="save-bar">
          {save.error !== null && <Trouble error={staleOr(save.error)} />}
          <Button type="submit" loading={save.isPending} disabled={!isTouched}>
            {say(newsroom, 'save')}
          </Button>
          {isTouched && <span className="quiet">{say(newsroom, 'not-saved')}</span>}
          {page.id !== null && (
            <Button
              variant="subtle"
              color="red"
              onClick={() =>
                confirm({
                  title: say(structure, 'remove-page', { name: isolate(page.title) }),
                  text: say(structure, 'remove-page-why'),
                  act: say(newsroom, 'remove'),
                  run: () => remove.mutate(undefined),
                })
              }
            >
              {say(newsroom, 'remove')}
            </Button>
          )}
        </div>
      </form>
      {confirming}
    </Screen>
  )
}

function emptyBody(): Body {
  return { schema: 1, blocks: [] }
}
