import { Select, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import type { AuthorAnswer, List, StaffAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { slugOf } from '../../language/slug.ts'
import { useAct } from '../act.ts'
import { ask } from '../ask.ts'
import { useMay } from '../me.tsx'
import { PictureField } from '../media/picture-field.tsx'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'

export function AuthorForm({
  author,
  close,
}: {
  author: AuthorAnswer | null
  close(): void
}): ReactNode {
  const [given, setGiven] = useState({
    name: author?.name ?? '',
    slug: author?.slug ?? '',
    about: author?.about ?? '',
    portrait: author?.portrait ?? null,
    staffId: author?.staffId ?? null,
  })
  const maySeeStaff = useMay('manage-staff')
  const staff = useQuery({
    ...ask<List<StaffAnswer>>('/api/staff?limit=200'),
    enabled: maySeeStaff,
  })
  const save = useAct(
    () => {
      const { slug, staffId, ...others } = given
      const sent = {
        ...others,
        ...(slug.trim() === '' ? {} : { slug: slug.trim() }),
        ...(maySeeStaff ? { staffId } : {}),
      }
      return author === null
        ? request('POST', '/api/authors', sent)
        : request('PATCH', `/api/authors/${author.id}`, sent)
    },
    { renew: [['authors']], done: close, failed: () => {} },
  )
  return (
    <FormModal
      title={
        author === null
          ? say(structure, 'new-author')
          : say(structure, 'change-author', { name: isolate(author.name) })
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
        description={say(structure, author === null ? 'slug-made' : 'slug-why')}
        placeholder={slugOf(given.name)}
        maxLength={200}
        value={given.slug}
        onChange={(event) => setGiven({ ...given, slug: event.currentTarget.value })}
      />
      <Textarea
        label={say(structure, 'about-author')}
        description={say(structure, 'about-author-why')}
        autosize
        minRows={3}
        maxLength={2000}
        value={given.about}
        onChange={(event) => setGiven({ ...given, about: event.currentTarget.value })}
      />
      <PictureField
        label={say(structure, 'portrait')}
        value={given.portrait}
        isPerson
        change={(portrait) => setGiven({ ...given, portrait })}
      />
      {maySeeStaff && (
        <Select
          label={say(structure, 'author-account')}
          placeholder={say(structure, 'no-account')}
          data={(staff.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          clearable
          searchable
          value={given.staffId}
          onChange={(staffId) => setGiven({ ...given, staffId })}
        />
      )}
    </FormModal>
  )
}
