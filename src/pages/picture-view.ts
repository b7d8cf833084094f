import type { Picture } from '../articles/article.ts'
import { mediaAddress, renditionFor, type Media } from '../media/media.ts'

/** A picture as a page shows it: the words of the article about it come before those of the library. */
export type PictureView = {
  src: string
  srcset: string
  width: number
  height: number
  alt: string
  caption: string
  credit: string
}

/** Null when the picture is no longer in the library. */
export function pictureView(
  picture: Picture | null,
  library: Map<string, Media>,
): PictureView | null {
  const media = picture === null ? undefined : library.get(picture.media)
  if (picture === null || media === undefined) return null
  return {
    ...filesOf(media),
    alt: nonEmpty(picture.alt, media.alt),
    caption: nonEmpty(picture.caption, media.caption),
    credit: nonEmpty(picture.credit, media.credit),
  }
}

const widthWithoutSrcset = 960

function filesOf(media: Media): Pick<PictureView, 'src' | 'srcset' | 'width' | 'height'> {
  const chosen = renditionFor(media, widthWithoutSrcset)
  return {
    src: mediaAddress(chosen.name),
    srcset: media.renditions.map(({ name, width }) => `${mediaAddress(name)} ${width}w`).join(', '),
    width: chosen.width,
    height: chosen.height,
  }
}

function nonEmpty(own: string | undefined, ofLibrary: string): string {
  return own === undefined || own.trim() === '' ? ofLibrary : own
}
