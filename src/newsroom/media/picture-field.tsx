import { Button } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import { desk } from '../../language/catalogue/desk.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { Portrait } from '../authors/portrait.tsx'
import { MediaPicker } from './media-picker.tsx'

type PictureFieldProps = {
  label: string
  value: string | null
  isPerson?: boolean
  change(media: string | null): void
}

/** One picture of the library as a field of a form. */
export function PictureField({
  label,
  value,
  isPerson = false,
  change,
}: PictureFieldProps): ReactNode {
  const [isPicking, setPicking] = useState(false)
  const id = useId()
  return (
    <div role="group" aria-labelledby={id}>
      <span id={id} className="field-label">
        {label}
      </span>
      <div className="portrait-field">
        <Portrait media={value} name={label} size={64} isPerson={isPerson} />
        <Button size="compact-sm" variant="default" onClick={() => setPicking(true)}>
          {say(desk, value === null ? 'pick-picture' : 'another-picture')}
        </Button>
        {value !== null && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={() => change(null)}>
            {say(newsroom, 'remove')}
          </Button>
        )}
      </div>
      <MediaPicker
        opened={isPicking}
        onClose={() => setPicking(false)}
        onPick={(media) => change(media.id)}
      />
    </div>
  )
}
