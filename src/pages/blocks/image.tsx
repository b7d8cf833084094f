import { Figure } from '../parts/figure.tsx'
import { pictureView } from '../picture-view.ts'
import type { Set } from './setting.ts'

export function ImageBlock({ block, setting }: Set<'image'>) {
  const picture = pictureView(block, setting.media)
  if (picture === null) return null
  return (
    <Figure picture={picture} edition={setting.edition} sizes="(min-width: 42rem) 38rem, 100vw" />
  )
}
