import { Button, TextInput } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import type { TagAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { fold } from '../../language/fold.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { askList } from '../ask.ts'
import { request } from '../request.ts'
import { useConfirm } from '../shell/confirm.tsx'
import { useKeys } from '../shell/keys.ts'
import { PublicPath } from '../shell/public-path.tsx'
import { Screen } from '../shell/screen.tsx'
import { tellDone } from '../shell/toast.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import { TagForm } from './tag-form.tsx'
import './tags.css'

export function Tags(): ReactNode {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    askList<TagAnswer>('/api/tags?limit=200'),
  )
  const [words, setWords] = useState('')
  const [changing, setChanging] = useState<TagAnswer | null>(null)
  const [name, setName] = useState('')
  const [confirming, confirm] = useConfirm()
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus() })

  const add = useAct(() => request('POST', '/api/tags', { name: name.trim() }), {
    renew: [['tags']],
    done: () => setName(''),
  })
  const remove = useAct(({ id }: TagAnswer) => request('DELETE', `/api/tags/${id}`), {
    renew: [['tags']],
    done: (_, tag) => tellDone(say(structure, 'removed', { name: isolate(tag.name) })),
  })
  const all = data?.pages.flatMap((page) => page.items)
  const wanted = fold(words.trim())
  const shown = all?.filter((tag) => wanted === '' || fold(tag.name).includes(wanted))

  return (
    <Screen title={say(newsroom, 'tags')} lead={say(structure, 'tags-lead')} width="text">
      <div className="tag-forms">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') add.mutate(undefined)
          }}
        >
          <TextInput
            label={say(structure, 'new-tag')}
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
            {say(newsroom, 'add')}
          </Button>
        </form>
        <TextInput
          ref={search}
          type="search"
          label={say(structure, 'search-tags')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {all?.length === 0 && (
        <Empty title={say(structure, 'no-tags')}>{say(structure, 'no-tags-why')}</Empty>
      )}
      {all !== undefined && all.length > 0 && shown?.length === 0 && (
        <Empty title={say(structure, 'no-such-tag')} />
      )}
      <ul className="rows">
        {shown?.map((tag) => (
          <li key={tag.id}>
            <span className="grows">
              <strong>{tag.name}</strong>
              <PublicPath url={tag.url} />
            </span>
            <span className="row-acts">
              <Button size="compact-sm" variant="default" onClick={() => setChanging(tag)}>
                {say(newsroom, 'change')}
                <span className="unseen"> {tag.name}</span>
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                color="red"
                onClick={() =>
                  confirm({
                    title: say(structure, 'remove-tag', { name: isolate(tag.name) }),
                    text: say(structure, 'remove-tag-why'),
                    act: say(newsroom, 'remove'),
                    run: () => remove.mutate(tag),
                  })
                }
              >
                {say(newsroom, 'remove')}
                <span className="unseen"> {tag.name}</span>
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
      {changing !== null && <TagForm tag={changing} close={() => setChanging(null)} />}
      {confirming}
    </Screen>
  )
}
