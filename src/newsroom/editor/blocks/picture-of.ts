import type { Picture } from '../../../articles/article.ts'

/** A picture from the attributes of a block in the editor. */
export function pictureOf(attrs: Record<string, unknown>): Picture {
  const text = (name: string) => (typeof attrs[name] === 'string' ? attrs[name] : '')
  return {
    media: text('media'),
    caption: text('caption'),
    credit: text('credit'),
    alt: text('alt'),
  }
}
