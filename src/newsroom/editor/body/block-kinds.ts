import {
  IconBlockquote,
  IconBrandYoutube,
  IconH2,
  IconH3,
  IconHelpHexagon,
  IconLibraryPhoto,
  IconList,
  IconListNumbers,
  IconPhoto,
  IconPilcrow,
  IconTable,
  type Icon,
} from '@tabler/icons-react'
import type { ChainedCommands } from '@tiptap/core'
import type { Editor } from '@tiptap/react'
import type { Dialog } from './dialogs.tsx'

type Name =
  | 'paragraph'
  | 'heading-2'
  | 'heading-3'
  | 'quotation'
  | 'bullet-list'
  | 'ordered-list'
  | 'image'
  | 'gallery'
  | 'table'
  | 'embed'
  | 'open-question'

export type BlockKind = {
  name: Name
  icon: Icon
  /** Its chord, as `chordOf` gives it. */
  chord?: string
  isActive(editor: Editor): boolean
} & (
  | { put(chain: ChainedCommands, editor: Editor): ChainedCommands }
  /** What must be asked first. */
  | { dialog: Dialog }
)

/** The blocks a writer chooses from, in the order of their use. */
export const blockKinds: BlockKind[] = [
  {
    name: 'paragraph',
    icon: IconPilcrow,
    chord: 'Mod-Alt-0',
    isActive: (editor) => editor.isActive('paragraph') && !editor.isActive('listItem'),
    put: (chain) => chain.clearNodes(),
  },
  heading(2, IconH2),
  heading(3, IconH3),
  {
    name: 'quotation',
    icon: IconBlockquote,
    chord: 'Mod-Alt-q',
    isActive: (editor) => editor.isActive('quotation'),
    put: (chain) => chain.toggleNode('quotation', 'paragraph'),
  },
  {
    name: 'bullet-list',
    icon: IconList,
    chord: 'Mod-Shift-8',
    isActive: (editor) => editor.isActive('bulletList'),
    put: (chain) => chain.toggleList('bulletList', 'listItem'),
  },
  {
    name: 'ordered-list',
    icon: IconListNumbers,
    chord: 'Mod-Shift-7',
    isActive: (editor) => editor.isActive('orderedList'),
    put: (chain) => chain.toggleList('orderedList', 'listItem'),
  },
  {
    name: 'open-question',
    icon: IconHelpHexagon,
    chord: 'Mod-Alt-o',
    isActive: (editor) => editor.isActive('openQuestion'),
    put: (chain) => chain.toggleNode('openQuestion', 'paragraph'),
  },
  { name: 'image', icon: IconPhoto, isActive: active('image'), dialog: 'image' },
  { name: 'gallery', icon: IconLibraryPhoto, isActive: active('gallery'), dialog: 'gallery' },
  {
    name: 'table',
    icon: IconTable,
    isActive: active('table'),
    put: (chain) => chain.insertTable({ rows: 3, cols: 2, withHeaderRow: true }),
  },
  { name: 'embed', icon: IconBrandYoutube, isActive: active('embed'), dialog: 'embed' },
]

/** Puts a block where the cursor is, or asks what it needs first. */
export function putBlock(editor: Editor, kind: BlockKind, open: (dialog: Dialog) => void): void {
  if ('dialog' in kind) open(kind.dialog)
  else kind.put(editor.chain().focus(), editor).run()
}

function heading(level: 2 | 3, icon: Icon): BlockKind {
  return {
    name: `heading-${level}`,
    icon,
    chord: `Mod-Alt-${level}`,
    isActive: (editor) => editor.isActive('heading', { level }),
    put: (chain) => chain.toggleHeading({ level }),
  }
}

function active(name: string): (editor: Editor) => boolean {
  return (editor) => editor.isActive(name)
}
