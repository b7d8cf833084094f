import { Select, TagsInput, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { ArticleAnswer, List, TagAnswer } from '../../../api/contract.ts'
import { articleKinds, type ArticleText } from '../../../articles/article.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { say } from '../../../language/say.ts'
import { slugOf } from '../../../language/slug.ts'
import { withQuestion } from '../../address.ts'
import { ask } from '../../ask.ts'
import { policyChoices } from '../../paper/policy-choices.ts'
import { sectionChoices, sectionsQuery } from '../../sections/section-choices.ts'

type MarginProps = {
  article: ArticleAnswer
  text: ArticleText
  change(part: Partial<ArticleText>): void
  isReadOnly: boolean
  /** What else can be done with the article, under its settings. */
  children?: ReactNode
}

const kinds = articleKinds.map((kind) => ({ value: kind, label: say(site, `kind-${kind}`) }))
const asSection = 'as-section'

/** What is decided about an article and not read in it, in the margin of the page. */
export function Margin({ article, text, change, isReadOnly, children }: MarginProps): ReactNode {
  const { data: sections } = useQuery(sectionsQuery)
  const [asked, setAsked] = useState('')
  const [question] = useDebouncedValue(asked, 250)
  const { data: tags } = useQuery({
    ...ask<List<TagAnswer>>(withQuestion('/api/tags', { limit: 20, q: question })),
    placeholderData: keepPreviousData,
  })
  const wasPublic = article.publishedAt !== null
  return (
    <aside className="margin" aria-label={say(words, 'margin')}>
      <Select
        label={say(words, 'section')}
        placeholder={say(words, 'section-none')}
        data={sectionChoices(sections?.items ?? [])}
        value={text.section === '' ? null : text.section}
        onChange={(section) => change({ section: section ?? '' })}
        readOnly={isReadOnly}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': say(words, 'section-clear') }}
        nothingFoundMessage={say(words, 'nothing-found')}
      />
      <Select
        label={say(words, 'kind')}
        data={kinds}
        value={text.kind}
        onChange={(kind) => kind !== null && change({ kind })}
        allowDeselect={false}
        readOnly={isReadOnly}
      />
      <TagsInput
        label={say(words, 'tags')}
        description={say(words, 'tags-why')}
        value={text.tags}
        data={tags?.items.map(({ name }) => name) ?? []}
        searchValue={asked}
        onSearchChange={setAsked}
        onChange={(chosen) => change({ tags: chosen })}
        splitChars={['،', ',', ';', '؛']}
        acceptValueOnBlur
        maxTags={50}
        maxLength={200}
        readOnly={isReadOnly}
      />
      <TextInput
        label={say(words, 'slug')}
        description={say(words, wasPublic ? 'slug-why-public' : 'slug-why')}
        placeholder={slugOf(text.headline)}
        value={text.slug}
        maxLength={400}
        onChange={(event) => change({ slug: event.currentTarget.value })}
        onBlur={() => {
          const slug = slugOf(text.slug)
          if (slug !== text.slug) change({ slug })
        }}
        readOnly={isReadOnly}
      />
      <Select
        label={say(words, 'comments')}
        data={[{ value: asSection, label: say(words, 'comments-as-section') }, ...policyChoices]}
        value={text.comments ?? asSection}
        onChange={(policy) =>
          change({ comments: policy === asSection ? null : (policy as ArticleText['comments']) })
        }
        allowDeselect={false}
        readOnly={isReadOnly}
      />
      {children}
    </aside>
  )
}
