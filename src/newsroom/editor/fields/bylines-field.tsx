import { TagsInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { AuthorAnswer, List } from '../../../api/contract.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { ask } from '../../ask.ts'
import { bylineOf, nameOf } from './byline-names.ts'

type BylinesFieldProps = {
  value: string[]
  isReadOnly: boolean
  onChange(bylines: string[]): void
}

/** Who signs: authors of the paper, chosen by name, or any other name as it is written. */
export function BylinesField({ value, isReadOnly, onChange }: BylinesFieldProps): ReactNode {
  const { data } = useQuery(ask<List<AuthorAnswer>>('/api/authors?limit=200'))
  const authors = data?.items ?? []
  const names = value.map((byline) => nameOf(byline, authors))
  return (
    <span className="byline">
      <TagsInput
        variant="unstyled"
        size="xs"
        aria-label={say(words, 'bylines')}
        placeholder={names.length === 0 ? say(words, 'bylines-none') : ''}
        value={names}
        data={[...new Set(authors.map(({ name }) => name))]}
        readOnly={isReadOnly}
        maxTags={20}
        maxLength={200}
        splitChars={['،', ',', ';', '؛']}
        acceptValueOnBlur
        onChange={(chosen) => onChange(chosen.map((name) => bylineOf(name, { value, authors })))}
      />
    </span>
  )
}
