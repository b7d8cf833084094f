import { Select, Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { SectionAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { slugOf } from '../../language/slug.ts'
import type { CommentPolicy } from '../../paper/paper.ts'
import { useAct } from '../act.ts'
import { policyChoices } from '../paper/policy-choices.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'
import { inTree } from './section-choices.ts'

type SectionFormProps = {
  section: SectionAnswer | null
  sections: SectionAnswer[]
  close(): void
}

export function SectionForm({ section, sections, close }: SectionFormProps): ReactNode {
  const [given, setGiven] = useState({
    name: section?.name ?? '',
    slug: section?.slug ?? '',
    parentId: section?.parentId ?? null,
    description: section?.description ?? '',
    comments: section?.comments ?? null,
  })
  const save = useAct(
    () => {
      const { slug, ...others } = given
      const sent = {
        ...others,
        ...(slug.trim() === '' ? {} : { slug: slug.trim() }),
      }
      return section === null
        ? request('POST', '/api/sections', sent)
        : request('PATCH', `/api/sections/${section.id}`, sent)
    },
    { renew: [['sections'], ['menus']], done: close, failed: () => {} },
  )
  const hasChildren = sections.some(({ parentId }) => parentId === section?.id)
  const parents = inTree(sections)
    .filter(({ depth, section: one }) => depth === 0 && one.id !== section?.id)
    .map(({ section: { id, name } }) => ({ value: id, label: name }))

  return (
    <FormModal
      title={
        section === null
          ? say(structure, 'new-section')
          : say(structure, 'change-section', { name: isolate(section.name) })
      }
      isPending={save.isPending}
      error={save.error}
      submit={() => save.mutate(undefined)}
      close={close}
    >
      <TextInput
        label={say(structure, 'name')}
        required
        withAsterisk={false}
        maxLength={100}
        value={given.name}
        onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
        data-autofocus
      />
      <TextInput
        label={say(structure, 'slug')}
        description={say(structure, section === null ? 'slug-made' : 'slug-why')}
        placeholder={slugOf(given.name)}
        maxLength={200}
        value={given.slug}
        onChange={(event) => setGiven({ ...given, slug: event.currentTarget.value })}
      />
      <Select
        label={say(structure, 'parent')}
        {...(hasChildren ? { description: say(structure, 'parent-has-children') } : {})}
        placeholder={say(structure, 'no-parent')}
        data={parents}
        disabled={hasChildren}
        clearable
        value={given.parentId}
        onChange={(parentId) => setGiven({ ...given, parentId })}
      />
      <Textarea
        label={say(structure, 'description')}
        description={say(structure, 'description-why')}
        autosize
        minRows={2}
        maxLength={1000}
        value={given.description}
        onChange={(event) => setGiven({ ...given, description: event.currentTarget.value })}
      />
      <Select
        label={say(structure, 'section-comments')}
        placeholder={say(structure, 'as-paper')}
        data={policyChoices}
        clearable
        value={given.comments}
        onChange={(comments) => setGiven({ ...given, comments: comments as CommentPolicy | null })}
      />
    </FormModal>
  )
}
