import type { PictureView } from '../picture-view.ts'

type Props = { picture: PictureView; sizes: string; isFirst?: boolean }

/** The picture a reader sees first is asked for at once, the others when they come near. */
export function Picture({ picture, sizes, isFirst = false }: Props) {
  const { src, srcset, width, height, alt } = picture
  return (
    <img
      src={src}
      srcset={srcset}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading={isFirst ? undefined : 'lazy'}
      fetchpriority={isFirst ? 'high' : undefined}
      decoding="async"
    />
  )
}
