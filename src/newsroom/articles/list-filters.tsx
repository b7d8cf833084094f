import { Checkbox, Select, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode, type RefObject } from 'react'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'
import { sectionChoices, sectionsQuery } from '../sections/section-choices.ts'
import type { ListQuestion } from './list-question.ts'

export function ListFilters({
  question,
  ask,
  searchBox,
}: {
  question: ListQuestion
  ask(question: ListQuestion): void
  searchBox: RefObject<HTMLInputElement | null>
}): ReactNode {
  const sections = useQuery(sectionsQuery)
  const [words, setWords] = useState(question.q)
  useEffect(() => {
    if (words === question.q) return
    const timer = setTimeout(() => ask({ ...question, q: words }), 250)
    return () => clearTimeout(timer)
  })
  return (
    <search className="list-filters">
      <TextInput
        ref={searchBox}
        type="search"
        aria-label={say(desk, 'search-articles')}
        placeholder={say(desk, 'search-articles')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          setWords('')
          event.currentTarget.blur()
        }}
        className="list-search"
      />
      <Select
        aria-label={say(desk, 'by-section')}
        placeholder={say(desk, 'every-section')}
        data={sectionChoices(sections.data?.items ?? [])}
        value={question.section === '' ? null : question.section}
        onChange={(section) => ask({ ...question, section: section ?? '' })}
        clearable
        searchable
        nothingFoundMessage={say(desk, 'nothing-found')}
        clearButtonProps={{ 'aria-label': say(desk, 'every-section') }}
      />
      <Checkbox
        label={say(desk, 'mine-only')}
        checked={question.isMineOnly}
        onChange={(event) => ask({ ...question, isMineOnly: event.currentTarget.checked })}
      />
    </search>
  )
}
