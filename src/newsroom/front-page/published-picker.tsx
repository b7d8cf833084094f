import { Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { ArticleLine, List } from '../../api/contract.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { ask } from '../ask.ts'
import { Moment } from '../shell/moment.tsx'
import { Empty, Trouble, Waiting } from '../shell/trouble.tsx'

type PublishedPickerProps = {
  opened: boolean
  close(): void
  choose(article: ArticleLine): void
}

/** Finds one published article by its words; the latest are there without any. */
export function PublishedPicker({ opened, close, choose }: PublishedPickerProps): ReactNode {
  return (
    <Modal
      opened={opened}
      onClose={close}
      size="lg"
      title={say(desk, 'pick-article')}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      <Choices
        choose={(article) => {
          choose(article)
          close()
        }}
      />
    </Modal>
  )
}

function Choices({ choose }: Pick<PublishedPickerProps, 'choose'>): ReactNode {
  const [words, setWords] = useState('')
  const [q] = useDebouncedValue(words.trim(), 200)
  const { data, error, refetch } = useQuery({
    ...ask<List<ArticleLine>>(withQuestion('/api/articles', { state: 'published', q, limit: 20 })),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <TextInput
        type="search"
        aria-label={say(desk, 'search-published')}
        placeholder={say(desk, 'search-published')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        data-autofocus
      />
      {error !== null && <Trouble error={error} retry={() => void refetch()} />}
      {data === undefined && error === null && <Waiting />}
      {data?.items.length === 0 && <Empty title={say(desk, 'nothing-found')} />}
      <ul className="choices">
        {data?.items.map((line) => (
          <li key={line.id}>
            <button type="button" onClick={() => choose(line)}>
              <span>{line.headline}</span>
              {line.publishedAt !== null && (
                <span className="quiet small">
                  <Moment at={line.publishedAt} />
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
