import { Textarea, TextInput } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { PersonAnswer } from '../../api/contract.ts'
import { isolate } from '../../language/bidi.ts'
import { people as words } from '../../language/catalogue/people.ts'
import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import { slugOf } from '../../language/slug.ts'
import type { NameKind } from '../../people/person.ts'
import { useAct } from '../act.ts'
import { PictureField } from '../media/picture-field.tsx'
import { request } from '../request.ts'
import { FormModal } from '../shell/form-modal.tsx'

const kinds = [
  ['spelling', 'spellings'],
  ['latin', 'latin'],
  ['title', 'titles'],
] as const satisfies [NameKind, string][]

export function PersonForm({
  person,
  close,
}: {
  person: PersonAnswer | null
  close(): void
}): ReactNode {
  const namesOf = (kind: NameKind) =>
    (person?.names ?? []).filter((one) => one.kind === kind).map(({ name }) => name)
  const [given, setGiven] = useState({
    name: person?.name ?? '',
    slug: person?.slug ?? '',
    about: person?.about ?? '',
    country: person?.country ?? '',
    portrait: person?.portrait ?? null,
    spelling: namesOf('spelling').join('\n'),
    latin: namesOf('latin').join('\n'),
    title: namesOf('title').join('\n'),
  })
  const country = given.country.trim().toUpperCase()
  const isCountryWrong = !/^([A-Z]{2})?$/.test(country)
  const save = useAct(
    () => {
      const slug = given.slug.trim()
      const sent = {
        name: given.name,
        about: given.about,
        portrait: given.portrait,
        country: country === '' ? null : country,
        names: kinds.flatMap(([kind]) => linesOf(given[kind]).map((name) => ({ name, kind }))),
        ...(slug === '' ? {} : { slug }),
      }
      return person === null
        ? request('POST', '/api/people', sent)
        : request('PATCH', `/api/people/${person.id}`, sent)
    },
    { renew: [['people']], done: close, failed: () => {} },
  )
  return (
    <FormModal
      title={
        person === null
          ? say(words, 'new-person')
          : say(words, 'change-person', { name: isolate(person.name) })
      }
      isPending={save.isPending}
      error={save.error}
      submit={() => {
        if (!isCountryWrong) save.mutate(undefined)
      }}
      close={close}
    >
      <TextInput
        label={say(words, 'name')}
        description={say(words, 'name-why')}
        required
        withAsterisk={false}
        maxLength={200}
        value={given.name}
        onChange={(event) => setGiven({ ...given, name: event.currentTarget.value })}
        data-autofocus
      />
      {kinds.map(([kind, label]) => (
        <Textarea
          key={kind}
          label={say(words, label)}
          description={say(words, 'one-a-line')}
          dir={kind === 'latin' ? 'ltr' : 'auto'}
          autosize
          minRows={1}
          maxRows={8}
          value={given[kind]}
          onChange={(event) => setGiven({ ...given, [kind]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label={say(words, 'country')}
        description={say(words, 'country-why')}
        error={isCountryWrong ? say(words, 'country-wrong') : undefined}
        dir="ltr"
        maxLength={2}
        value={given.country}
        onChange={(event) => setGiven({ ...given, country: event.currentTarget.value })}
      />
      <PictureField
        label={say(words, 'portrait')}
        value={given.portrait}
        isPerson
        change={(portrait) => setGiven({ ...given, portrait })}
      />
      <Textarea
        label={say(words, 'about')}
        autosize
        minRows={2}
        maxLength={2000}
        value={given.about}
        onChange={(event) => setGiven({ ...given, about: event.currentTarget.value })}
      />
      <TextInput
        label={say(structure, 'slug')}
        description={say(structure, person === null ? 'slug-made' : 'slug-why')}
        placeholder={slugOf(given.name)}
        maxLength={200}
        value={given.slug}
        onChange={(event) => setGiven({ ...given, slug: event.currentTarget.value })}
      />
    </FormModal>
  )
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
