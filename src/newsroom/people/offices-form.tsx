import { ActionIcon, Modal, TextInput, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { OfficeAnswer, PersonAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { people as words } from '../../language/catalogue/people.ts'
import { say } from '../../language/say.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { Trouble } from '../shell/trouble.tsx'
import { useFocusGivenBack } from '../shell/use-focus-given-back.ts'

/** The offices a person holds or held; each change is kept at once. */
export function OfficesForm({ person, close }: { person: PersonAnswer; close(): void }): ReactNode {
  useFocusGivenBack()
  return (
    <Modal
      opened
      onClose={close}
      size="xl"
      title={say(words, 'offices-of', { name: isolate(person.name) })}
      closeButtonProps={{ 'aria-label': say(newsroom, 'close') }}
    >
      {person.offices.length === 0 && <p className="quiet">{say(words, 'no-offices')}</p>}
      {person.offices.map((office) => (
        <OfficeLine key={office.id} office={office} />
      ))}
      <NewOffice personId={person.id} />
    </Modal>
  )
}

function OfficeLine({ office }: { office: OfficeAnswer }): ReactNode {
  const [given, setGiven] = useState({
    title: office.title,
    startOn: office.startOn ?? '',
    endOn: office.endOn ?? '',
  })
  const isChanged =
    given.title !== office.title ||
    given.startOn !== (office.startOn ?? '') ||
    given.endOn !== (office.endOn ?? '')
  const save = useAct(() => request('PATCH', `/api/offices/${office.id}`, sentOf(given)), {
    renew: [['people']],
    failed: () => {},
  })
  const remove = useAct(() => request('DELETE', `/api/offices/${office.id}`), {
    renew: [['people']],
  })
  return (
    <form
      className="office-line"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(undefined)
      }}
    >
      <OfficeFields given={given} setGiven={setGiven} />
      <div className="office-acts">
        <Button type="submit" variant="default" disabled={!isChanged} loading={save.isPending}>
          {say(newsroom, 'save')}
        </Button>
        <ActionIcon
          variant="subtle"
          color="red"
          size="lg"
          aria-label={say(words, 'remove-office', { title: office.title })}
          loading={remove.isPending}
          onClick={() => remove.mutate(undefined)}
        >
          <IconTrash size={17} aria-hidden />
        </ActionIcon>
      </div>
      {save.error !== null && <Trouble error={save.error} />}
    </form>
  )
}

const nothing = { title: '', startOn: '', endOn: '' }

function NewOffice({ personId }: { personId: string }): ReactNode {
  const [given, setGiven] = useState(nothing)
  const add = useAct(() => request('POST', `/api/people/${personId}/offices`, sentOf(given)), {
    renew: [['people']],
    done: () => setGiven(nothing),
    failed: () => {},
  })
  return (
    <form
      className="office-line"
      aria-label={say(words, 'add-office')}
      onSubmit={(event) => {
        event.preventDefault()
        if (given.title.trim() !== '') add.mutate(undefined)
      }}
    >
      <OfficeFields given={given} setGiven={setGiven} />
      <div className="office-acts">
        <Button type="submit" loading={add.isPending} disabled={given.title.trim() === ''}>
          {say(newsroom, 'add')}
        </Button>
      </div>
      {add.error !== null && <Trouble error={add.error} />}
    </form>
  )
}

type Given = { title: string; startOn: string; endOn: string }

function OfficeFields({
  given,
  setGiven,
}: {
  given: Given
  setGiven(given: Given): void
}): ReactNode {
  return (
    <>
      <TextInput
        className="office-title-field"
        label={say(words, 'office-title')}
        maxLength={200}
        value={given.title}
        onChange={(event) => setGiven({ ...given, title: event.currentTarget.value })}
      />
      {(['startOn', 'endOn'] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={say(words, field === 'startOn' ? 'office-start' : 'office-end')}
          value={given[field]}
          onChange={(event) => setGiven({ ...given, [field]: event.currentTarget.value })}
        />
      ))}
    </>
  )
}

function sentOf({ title, startOn, endOn }: Given) {
  return {
    title,
    startOn: startOn === '' ? null : startOn,
    endOn: endOn === '' ? null : endOn,
  }
}
