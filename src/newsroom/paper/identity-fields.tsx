import { ColorInput, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { house } from '../../language/catalogue/house.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { PictureField } from '../media/picture-field.tsx'
import { AccentPreview } from './accent-preview.tsx'
import type { SettingsPart } from './paper.tsx'

/** Accents that sit well on the paper, from the region's dyes. */
const accents = ['#0b5a5c', '#1f4e79', '#7a1f2b', '#8a4b08', '#3d5a1e', '#4b2e6b', '#2b2b2b']

export function IdentityFields({ settings, change }: SettingsPart): ReactNode {
  const isColour = /^#[0-9a-f]{6}$/i.test(settings.accent)
  return (
    <section className="part">
      <h2>{say(house, 'identity')}</h2>
      <div className="part-grid">
        <TextInput
          label={say(house, 'paper-name')}
          required
          withAsterisk={false}
          maxLength={100}
          value={settings.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <TextInput
          label={say(house, 'motto')}
          description={say(house, 'motto-why')}
          maxLength={200}
          value={settings.motto}
          onChange={(event) => change({ motto: event.currentTarget.value })}
        />
        <PictureField
          label={say(house, 'logo')}
          value={settings.logo}
          change={(logo) => change({ logo })}
        />
        <ColorInput
          label={say(house, 'accent')}
          description={say(house, 'accent-why')}
          format="hex"
          swatches={accents}
          classNames={{ input: 'colour-code' }}
          eyeDropperButtonProps={{ 'aria-label': say(house, 'accent-from-screen') }}
          value={settings.accent}
          onChange={(accent) => change({ accent })}
          {...(isColour ? {} : { error: say(house, 'accent-form') })}
        />
        {isColour && (
          <div className="part-wide">
            <AccentPreview
              accent={settings.accent}
              name={settings.name === '' ? say(newsroom, 'newsroom') : settings.name}
            />
          </div>
        )}
      </div>
    </section>
  )
}
