import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { IconEyeOff, IconSearch } from '@tabler/icons-react'
import { useRef, useState, type ReactNode } from 'react'
import type { MediaAnswer } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { askList } from '../ask.ts'
import { useKeys } from '../shell/keys.ts'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'
import './media.css'

/** The library's pictures with a search over them; choosing one is all one can do here. */
export function MediaGrid({ choose }: { choose(media: MediaAnswer): void }): ReactNode {
  const [words, setWords] = useState('')
  const [q] = useDebouncedValue(words.trim(), 250)
  const search = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => search.current?.focus() })
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      ...askList<MediaAnswer>(withQuestion('/api/media', { q, limit: 60 })),
      placeholderData: keepPreviousData,
    },
  )
  const items = data?.pages.flatMap((page) => page.items)
  return (
    <section aria-label={say(desk, 'library')}>
      <TextInput
        ref={search}
        type="search"
        className="media-search"
        aria-label={say(desk, 'search-media')}
        placeholder={say(desk, 'search-media')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {items === undefined && error === null && <Waiting />}
      {items?.length === 0 && (
        <Empty title={say(desk, q === '' ? 'no-media' : 'nothing-found')}>
          {q === '' && say(desk, 'no-media-why')}
        </Empty>
      )}
      <ul className="media-grid">
        {items?.map((media) => (
          <li key={media.id}>
            <button type="button" onClick={() => choose(media)}>
              <img src={thumbOf(media)} alt="" loading="lazy" decoding="async" />
              <span className="media-caption">
                {media.caption === '' ? media.name : media.caption}
              </span>
              {media.alt === '' && (
                <span className="media-lack">
                  <IconEyeOff size={14} aria-hidden /> {say(desk, 'lacks-alt')}
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {say(newsroom, 'show-more')}
        </Button>
      )}
    </section>
  )
}

/** The narrowest picture that is sharp in a small frame. */
export function thumbOf(media: MediaAnswer, width = 400): string {
  const byWidth = [...media.renditions].sort((a, b) => a.width - b.width)
  return (byWidth.find((rendition) => rendition.width >= width) ?? { url: media.url }).url
}
