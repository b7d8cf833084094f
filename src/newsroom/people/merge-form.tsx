import { Select } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { PersonAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { people as words } from '../../language/catalogue/people.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'
import { tellDone } from '../shell/toast.tsx'
import { usePeopleFound } from './use-people-found.ts'

/** Two records of one person become one; what will happen is said before it does. */
export function MergeForm({ person, close }: { person: PersonAnswer; close(): void }): ReactNode {
  const [typed, setTyped] = useState('')
  const [into, setInto] = useState<{ id: string; name: string } | null>(null)
  const found = usePeopleFound(typed === into?.name ? '' : typed)
  const choices = new Map(
    [...(into === null ? [] : [into]), ...found]
      .filter(({ id }) => id !== person.id)
      .map(({ id, name }) => [id, name]),
  )
  const from = isolate(person.name)
  const merge = useAct(
    (target: { id: string }) =>
      request<PersonAnswer>('POST', `/api/people/${person.id}/merge`, { into: target.id }),
    {
      renew: [['people'], ['occasions']],
      done(kept) {
        tellDone(say(words, 'merged', { from, into: isolate(kept.name) }))
        close()
      },
      failed: () => {},
    },
  )
  return (
    <FormModal
      title={say(words, 'merge-person', { name: from })}
      submitLabel={say(words, 'merge')}
      isPending={merge.isPending}
      error={merge.error}
      submit={() => {
        if (into !== null) merge.mutate(into)
      }}
      close={close}
    >
      <Select
        label={say(words, 'merge-into')}
        placeholder={say(words, 'merge-choose')}
        required
        withAsterisk={false}
        searchable
        openOnFocus={false}
        data={[...choices].map(([value, label]) => ({ value, label }))}
        filter={({ options }) => options}
        nothingFoundMessage={say(words, 'nobody-so-called')}
        searchValue={typed}
        onSearchChange={setTyped}
        value={into?.id ?? null}
        onChange={(id) => setInto(id === null ? null : { id, name: choices.get(id) ?? '' })}
        data-autofocus
      />
      {into !== null && (
        <p className="merge-what">{say(words, 'merge-what', { from, into: isolate(into.name) })}</p>
      )}
    </FormModal>
  )
}
