import { MultiSelect, NumberInput, Select, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { OccasionAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { people as words, speakers } from '../../language/catalogue/people.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { slugOf } from '../../language/slug.ts'
import { occasionAccess, occasionKinds, type OccasionKind } from '../../people/occasion.ts'
import { useAct } from '../act.ts'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'
import { usePeopleFound } from './use-people-found.ts'

type Props = { occasion: OccasionAnswer | null; close(): void }

export function OccasionForm({ occasion, close }: Props): ReactNode {
  const [given, setGiven] = useState(() => givenOf(occasion))
  const hasBothEnds = given.endOn !== '' && given.minutes !== ''
  const save = useAct(
    () => {
      const sent = sentOf(given)
      return occasion === null
        ? request('POST', '/api/occasions', sent)
        : request('PATCH', `/api/occasions/${occasion.id}`, sent)
    },
    { renew: [['occasions']], done: close, failed: () => {} },
  )
  const line = (field: 'title' | 'place' | 'startOn' | 'startTime' | 'endOn') => ({
    value: given[field],
    onChange: (event: { currentTarget: { value: string } }) =>
      setGiven({ ...given, [field]: event.currentTarget.value }),
  })
  return (
    <FormModal
      title={
        occasion === null
          ? say(words, 'new-occasion')
          : say(words, 'change-occasion', { title: isolate(occasion.title) })
      }
      isPending={save.isPending}
      error={save.error}
      submit={() => {
        if (!hasBothEnds) save.mutate(undefined)
      }}
      close={close}
    >
      <TextInput
        label={say(words, 'title')}
        required
        withAsterisk={false}
        maxLength={300}
        {...line('title')}
        data-autofocus
      />
      <div className="part-grid">
        <Select
          label={say(words, 'kind')}
          data={occasionKinds.map((kind) => ({
            value: kind,
            label: say(speakers, `kind-${kind}`),
          }))}
          allowDeselect={false}
          value={given.kind}
          onChange={(kind) => setGiven({ ...given, kind: kind as OccasionKind })}
        />
        <TextInput label={say(words, 'place')} maxLength={200} {...line('place')} />
        <TextInput type="date" label={say(words, 'start-day')} {...line('startOn')} />
        <TextInput
          type="time"
          label={say(words, 'start-time')}
          disabled={given.startOn === ''}
          {...line('startTime')}
        />
        <TextInput
          type="date"
          label={say(words, 'end-day')}
          error={hasBothEnds ? say(words, 'end-or-length') : undefined}
          {...line('endOn')}
        />
        <NumberInput
          label={say(words, 'minutes')}
          min={1}
          max={500_000}
          allowDecimal={false}
          hideControls
          value={given.minutes}
          onChange={(minutes) => setGiven({ ...given, minutes })}
        />
        <Select
          label={say(words, 'access')}
          placeholder={say(words, 'access-unknown')}
          data={occasionAccess.map((one) => ({
            value: one,
            label: say(speakers, `access-${one}`),
          }))}
          clearable
          value={given.access}
          onChange={(access) => setGiven({ ...given, access: access as typeof given.access })}
        />
      </div>
      <Participants
        chosen={given.participants}
        change={(participants) => setGiven({ ...given, participants })}
      />
      <TextInput
        label={say(structure, 'slug')}
        description={say(structure, occasion === null ? 'slug-made' : 'slug-why')}
        placeholder={slugOf(given.title)}
        maxLength={200}
        value={given.slug}
        onChange={(event) => setGiven({ ...given, slug: event.currentTarget.value })}
      />
    </FormModal>
  )
}

type Chosen = { id: string; name: string }[]

function Participants({
  chosen,
  change,
}: {
  chosen: Chosen
  change(chosen: Chosen): void
}): ReactNode {
  const [typed, setTyped] = useState('')
  const found = usePeopleFound(typed)
  const names = new Map([...chosen, ...found].map(({ id, name }) => [id, name]))
  return (
    <MultiSelect
      label={say(words, 'participants')}
      searchable
      data={[...names].map(([value, label]) => ({ value, label }))}
      filter={({ options }) => options}
      nothingFoundMessage={say(words, 'nobody-so-called')}
      searchValue={typed}
      onSearchChange={setTyped}
      value={chosen.map(({ id }) => id)}
      onChange={(ids) => change(ids.map((id) => ({ id, name: names.get(id) ?? '' })))}
    />
  )
}

function givenOf(occasion: OccasionAnswer | null) {
  return {
    title: occasion?.title ?? '',
    kind: occasion?.kind ?? ('press-conference' as OccasionKind),
    place: occasion?.place ?? '',
    startOn: occasion?.startOn ?? '',
    startTime: occasion?.startTime ?? '',
    endOn: occasion?.endOn ?? '',
    minutes: (occasion?.minutes ?? '') as number | string,
    access: occasion?.access ?? null,
    participants: (occasion?.participants ?? []) as Chosen,
    slug: occasion?.slug ?? '',
  }
}

function sentOf(given: ReturnType<typeof givenOf>) {
  const { slug, participants, startOn, startTime, endOn, minutes, ...others } = given
  return {
    ...others,
    startOn: startOn === '' ? null : startOn,
    startTime: startTime === '' || startOn === '' ? null : startTime.slice(0, 5),
    endOn: endOn === '' ? null : endOn,
    minutes: minutes === '' ? null : Number(minutes),
    participants: participants.map(({ id }) => id),
    ...(slug.trim() === '' ? {} : { slug: slug.trim() }),
  }
}
