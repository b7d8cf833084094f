import { ActionIcon, Button, Textarea, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { say } from '../../language/say.ts'
import type { PaperSettings } from '../../paper/paper.ts'
import type { SettingsPart } from './paper.tsx'

type Legal = PaperSettings['legal']

/** What press law asks an electronic paper to state about itself. */
export function LegalFields({ settings, change }: SettingsPart): ReactNode {
  const { legal } = settings
  const put = (news: Partial<Legal>) => change({ legal: { ...legal, ...news } })
  const putManager = (at: number, news: Partial<Legal['managers'][number]>) =>
    put({ managers: legal.managers.map((one, i) => (i === at ? { ...one, ...news } : one)) })
  return (
    <section className="part">
      <h2>{say(house, 'legal')}</h2>
      <p className="quiet small">{say(house, 'legal-why')}</p>
      <div className="part-grid">
        <TextInput
          label={say(house, 'publication-director')}
          maxLength={200}
          value={legal.publicationDirector}
          onChange={(event) => put({ publicationDirector: event.currentTarget.value })}
        />
        <TextInput
          label={say(house, 'registration')}
          maxLength={300}
          value={legal.registration}
          onChange={(event) => put({ registration: event.currentTarget.value })}
        />
        <Textarea
          label={say(house, 'paper-address')}
          autosize
          minRows={2}
          maxLength={500}
          value={legal.paperAddress}
          onChange={(event) => put({ paperAddress: event.currentTarget.value })}
        />
        <Textarea
          label={say(house, 'host')}
          autosize
          minRows={2}
          maxLength={500}
          value={legal.host}
          onChange={(event) => put({ host: event.currentTarget.value })}
        />
        <fieldset className="part-wide managers">
          <legend className="field-label">{say(house, 'managers')}</legend>
          {legal.managers.map((manager, at) => (
            <div key={`manager-${at}`} className="manager">
              <TextInput
                aria-label={say(house, 'manager-name')}
                placeholder={say(house, 'manager-name')}
                maxLength={200}
                value={manager.name}
                onChange={(event) => putManager(at, { name: event.currentTarget.value })}
              />
              <TextInput
                aria-label={say(house, 'manager-role')}
                placeholder={say(house, 'manager-role')}
                maxLength={200}
                value={manager.role}
                onChange={(event) => putManager(at, { role: event.currentTarget.value })}
              />
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={say(house, 'manager-remove', { name: manager.name })}
                onClick={() => put({ managers: legal.managers.filter((_, i) => i !== at) })}
              >
                <IconX size={17} aria-hidden />
              </ActionIcon>
            </div>
          ))}
          {legal.managers.length < 30 && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<IconPlus size={15} aria-hidden />}
              onClick={() => put({ managers: [...legal.managers, { name: '', role: '' }] })}
            >
              {say(house, 'manager-add')}
            </Button>
          )}
        </fieldset>
      </div>
    </section>
  )
}
