import { Node } from '@tiptap/core'
import { ReactNodeViewRenderer } from '@tiptap/react'
import { EmbedView } from '../blocks/embed-view.tsx'
import { GalleryView } from '../blocks/gallery-view.tsx'
import { ImageView } from '../blocks/image-view.tsx'
import { textAttribute } from './text-attribute.ts'

/** Blocks without text of their own: a picture, several, or someone else's post. */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => texts('media', 'caption', 'credit', 'alt'),
  parseHTML: () => [{ tag: 'figure[data-block=image]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, 'data-block': 'image' }],
  addNodeView: () => ReactNodeViewRenderer(ImageView),
})

export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    items: {
      default: [],
      parseHTML: (element) => parseItems(element.getAttribute('data-items')),
      renderHTML: ({ items }) => ({ 'data-items': JSON.stringify(items) }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-block=gallery]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', { ...HTMLAttributes, 'data-block': 'gallery' }],
  addNodeView: () => ReactNodeViewRenderer(GalleryView),
})

export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => texts('provider', 'url'),
  parseHTML: () => [{ tag: 'div[data-block=embed]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-block': 'embed' }],
  addNodeView: () => ReactNodeViewRenderer(EmbedView),
})

function texts(...names: string[]) {
  return Object.fromEntries(names.map((name) => [name, textAttribute(name)]))
}

function parseItems(json: string | null): unknown[] {
  try {
    const items: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(items) ? items : []
  } catch {
    return []
  }
}
