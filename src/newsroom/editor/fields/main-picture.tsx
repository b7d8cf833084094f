import { Button } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import type { Picture } from '../../../articles/article.ts'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { say } from '../../../language/say.ts'
import { MediaPicker } from '../../media/media-picker.tsx'
import { PictureActs } from '../blocks/picture-acts.tsx'
import { PictureFigure } from '../blocks/picture-figure.tsx'

type MainPictureProps = {
  value: Picture | null
  isReadOnly: boolean
  onChange(picture: Picture | null): void
  onLeave(): void
}

export function MainPicture({ value, isReadOnly, onChange, onLeave }: MainPictureProps): ReactNode {
  const [isPicking, setPicking] = useState(false)
  return (
    <div className="article-picture">
      {value !== null && (
        <figure className="figure">
          <PictureFigure
            picture={value}
            onChange={onChange}
            onLeave={onLeave}
            isReadOnly={isReadOnly}
            acts={
              <PictureActs onReplace={() => setPicking(true)} onRemove={() => onChange(null)} />
            }
          />
        </figure>
      )}
      {value === null && !isReadOnly && (
        <Button
          className="main-picture-add"
          variant="default"
          leftSection={<IconPhotoPlus size={18} aria-hidden />}
          onClick={() => setPicking(true)}
        >
          {say(words, 'picture-main')}
        </Button>
      )}
      <MediaPicker
        opened={isPicking}
        onClose={() => setPicking(false)}
        onPick={({ id, caption, credit, alt }) => onChange({ media: id, caption, credit, alt })}
      />
    </div>
  )
}
