import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ArticleLine, List } from '../../api/contract.ts'
import { storylineDesk } from '../../language/catalogue/storylines.ts'
import { say } from '../../language/say.ts'
import { withQuestion } from '../address.ts'
import { ask } from '../ask.ts'

type ArticleSelectProps = { value: string | null; onChange(id: string | null): void }

/** One published article, found by its words; the latest are there without any. */
export function ArticleSelect({ value, onChange }: ArticleSelectProps): ReactNode {
  const [words, setWords] = useState('')
  const [q] = useDebouncedValue(words.trim(), 200)
  const { data } = useQuery({
    ...ask<List<ArticleLine>>(withQuestion('/api/articles', { state: 'published', q, limit: 20 })),
    placeholderData: keepPreviousData,
  })
  return (
    <Select
      label={say(storylineDesk, 'article')}
      placeholder={say(storylineDesk, 'article-search')}
      data={data?.items.map(({ id, headline }) => ({ value: id, label: headline })) ?? []}
      value={value}
      onChange={onChange}
      onSearchChange={setWords}
      filter={({ options }) => options}
      searchable
      nothingFoundMessage={say(storylineDesk, 'article-none')}
    />
  )
}
