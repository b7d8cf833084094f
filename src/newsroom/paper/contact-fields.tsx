import { NumberInput, Select, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { say } from '../../language/say.ts'
import type { CommentPolicy } from '../../paper/paper.ts'
import type { SettingsPart } from './paper.tsx'
import { policyChoices } from './policy-choices.ts'

export function ContactFields({ settings, change }: SettingsPart): ReactNode {
  return (
    <section className="part">
      <h2>{say(house, 'readers')}</h2>
      <div className="part-grid">
        <Select
          label={say(house, 'comments-policy')}
          description={say(house, 'comments-policy-why')}
          data={policyChoices}
          allowDeselect={false}
          value={settings.comments}
          onChange={(policy) => policy !== null && change({ comments: policy as CommentPolicy })}
        />
        <TextInput
          label={say(house, 'contact-email')}
          description={say(house, 'contact-email-why')}
          type="email"
          classNames={{ input: 'latin' }}
          maxLength={200}
          value={settings.contactEmail}
          onChange={(event) => change({ contactEmail: event.currentTarget.value })}
        />
        <TextInput
          label={say(house, 'copyright')}
          description={say(house, 'copyright-why')}
          maxLength={200}
          value={settings.copyright}
          onChange={(event) => change({ copyright: event.currentTarget.value })}
        />
        <NumberInput
          label={say(house, 'founded')}
          description={say(house, 'founded-why')}
          min={1800}
          max={2200}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          classNames={{ input: 'latin' }}
          value={settings.foundedYear ?? ''}
          onChange={(year) => change({ foundedYear: typeof year === 'number' ? year : null })}
        />
      </div>
    </section>
  )
}
