import { TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { TagAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'

export function TagForm({ tag, close }: { tag: TagAnswer; close(): void }): ReactNode {
  const [given, setGiven] = useState({ name: tag.name, slug: tag.slug })
  const save = useAct(() => request('PATCH', `/api/tags/${tag.id}`, given), {
    renew: [['tags']],
    done: close,
    failed: () => {},
  })
  return (
    <FormModal
      title={say(structure, 'change-tag', { name: isolate(tag.name) })}
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
        description={say(structure, 'slug-why')}
        required
        withAsterisk={false}
        maxLength={200}
        value={given.slug}
        onChange={(event) => setGiven({ ...given, slug: event.currentTarget.value })}
      />
    </FormModal>
  )
}
