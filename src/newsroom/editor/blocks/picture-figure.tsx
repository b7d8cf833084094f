import type { ReactNode } from 'react'
import { editor as words } from '../../../language/catalogue/editor.ts'
import { site } from '../../../language/catalogue/site.ts'
import { say } from '../../../language/say.ts'
import type { Picture } from '../../../articles/article.ts'
import { GrowingField } from '../fields/growing-field.tsx'
import { usePicture } from './use-picture.ts'

type PictureFigureProps = {
  picture: Picture
  onChange(picture: Picture): void
  onLeave?: () => void
  isReadOnly?: boolean
  /** What can be done with it: replace, remove. */
  acts?: ReactNode
}

/** A picture with its words under it; the alternative text, which readers hear, is asked for below. */
export function PictureFigure(props: PictureFigureProps): ReactNode {
  const { picture, onChange, onLeave, isReadOnly = false, acts } = props
  const media = usePicture(picture.media)
  const change = (part: Partial<Picture>) => onChange({ ...picture, ...part })
  return (
    <>
      <div className="picture-frame">
        {media === undefined ? (
          <span className="picture-coming" />
        ) : (
          <img
            src={media.url}
            alt={picture.alt ?? ''}
            width={media.width}
            height={media.height}
            draggable={false}
          />
        )}
        {acts !== undefined && !isReadOnly && <div className="picture-acts">{acts}</div>}
      </div>
      <figcaption>
        <GrowingField
          className="caption"
          label={say(words, 'picture-caption')}
          placeholder={media?.caption || say(words, 'picture-caption')}
          value={picture.caption ?? ''}
          maxLength={2000}
          isReadOnly={isReadOnly}
          onLeave={onLeave}
          onChange={(caption) => change({ caption })}
        />
        <span className="credit credit-field">
          {say(site, 'credit', { name: '' }).trim()}
          <GrowingField
            label={say(words, 'picture-credit')}
            placeholder={media?.credit || '…'}
            value={picture.credit ?? ''}
            maxLength={500}
            isReadOnly={isReadOnly}
            onLeave={onLeave}
            onChange={(credit) => change({ credit })}
          />
        </span>
      </figcaption>
      <div className="picture-alt">
        <span aria-hidden="true">{say(words, 'picture-alt-short')}</span>
        <GrowingField
          label={say(words, 'picture-alt')}
          placeholder={media?.alt || say(words, 'picture-alt')}
          value={picture.alt ?? ''}
          maxLength={2000}
          isReadOnly={isReadOnly}
          onLeave={onLeave}
          onChange={(alt) => change({ alt })}
        />
      </div>
    </>
  )
}
