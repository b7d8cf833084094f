import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { AuthorAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { askList } from '../ask.ts'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { PublicPath } from '../shell/public-path.tsx'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { AuthorForm } from './author-form.tsx'
import { Portrait } from './portrait.tsx'

/** Those whose names stand over articles, with or without an account here. */
export function Authors(): ReactNode {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<AuthorAnswer>('/api/authors?limit=200'),
  )
  const authors = data?.pages.flatMap((page) => page.items)
  const [form, setForm] = useState<AuthorAnswer | 'new' | null>(null)
  const [confirming, confirm] = useConfirm()
  const remove = useAct(({ id }: AuthorAnswer) => request('DELETE', `/api/authors/${id}`), {
    renew: [['authors']],
    done: (_, { name }) => tellDone(say(structure, 'removed', { name: isolate(name) })),
  })
  return (
    <Screen
      title={say(newsroom, 'authors')}
      lead={say(structure, 'authors-lead')}
      width="text"
      actions={
        <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setForm('new')}>
          {say(structure, 'new-author')}
        </Button>
      }
    >
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {authors === undefined && error === null && <Waiting />}
      {authors?.length === 0 && (
        <Empty title={say(structure, 'no-authors')}>{say(structure, 'no-authors-why')}</Empty>
      )}
      <ul className="rows">
        {authors?.map((author) => (
          <li key={author.id}>
            <Portrait media={author.portrait} name={author.name} />
            <span className="grows">
              <strong>{author.name}</strong>
              <PublicPath url={author.url} />
              {author.about !== '' && <span className="row-note quiet">{author.about}</span>}
            </span>
            <span className="row-acts">
              <Button size="compact-sm" variant="default" onClick={() => setForm(author)}>
                {say(newsroom, 'change')}
                <span className="unseen"> {author.name}</span>
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() =>
                  confirm({
                    title: say(structure, 'remove-author', { name: isolate(author.name) }),
                    text: say(structure, 'remove-author-why'),
                    act: say(newsroom, 'remove'),
                    run: () => remove.mutate(author),
                  })
                }
              >
                {say(newsroom, 'remove')}
                <span className="unseen"> {author.name}</span>
              </Button>
            </span>
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
      {form !== null && (
        <AuthorForm author={form === 'new' ? null : form} close={() => setForm(null)} />
      )}
      {confirming}
    </Screen>
  )
}
