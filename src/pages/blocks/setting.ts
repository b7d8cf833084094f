import type { Block, BlockOf } from '../../articles/body.ts'
import type { Edition } from '../../language/edition.ts'
import type { Media } from '../../media/media.ts'

/** What a block needs to know besides itself. */
export type Setting = {
  edition: Edition
  media: Map<string, Media>
  /** Pages of those who speak in quotation blocks, by the place of the block. */
  speakers?: Map<number, string>
}

export type Set<K extends Block['kind']> = { block: BlockOf<K>; setting: Setting }
