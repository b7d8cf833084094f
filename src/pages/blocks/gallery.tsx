import { site } from '../../language/catalogue/site.ts'
import { say } from '../../language/say.ts'
import { Figure } from '../parts/figure.tsx'
import { pictureView } from '../picture-view.ts'
import type { Set } from './setting.ts'

/** Without script: all of the pictures, two beside each other where there is room. */
export function GalleryBlock({ block, setting }: Set<'gallery'>) {
  const pictures = block.items.flatMap((item) => pictureView(item, setting.media) ?? [])
  if (pictures.length === 0) return null
  return (
    <div class="gallery" role="group" aria-label={say(site, 'gallery')}>
      {pictures.map((picture, at) => (
        <Figure
          key={at}
          picture={picture}
          edition={setting.edition}
          sizes="(min-width: 42rem) 19rem, 100vw"
        />
      ))}
    </div>
  )
}
