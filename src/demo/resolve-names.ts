import type { ArticleText } from '../articles/article.ts'
import type { Block } from '../articles/body.ts'

export type Names = {
  sections: Map<string, string>
  authors: Map<string, string>
  pictures: Map<string, string>
}

/** Puts slugs and ids in the place of the names that the articles were written with. */
export function resolveNames(text: ArticleText, names: Names): ArticleText {
  return {
    ...text,
    section: text.section === '' ? '' : required(names.sections, text.section),
    bylines: text.bylines.map((name) => names.authors.get(name) ?? name),
    picture: text.picture === null ? null : hung(text.picture, names),
    body: { schema: 1, blocks: text.body.blocks.map((block) => resolveBlock(block, names)) },
  }
}

function resolveBlock(block: Block, names: Names): Block {
  if (block.kind === 'image') return hung(block, names)
  if (block.kind === 'gallery') {
    return { ...block, items: block.items.map((item) => hung(item, names)) }
  }
  return block
}

function hung<P extends { media: string }>(picture: P, { pictures }: Names): P {
  return { ...picture, media: required(pictures, picture.media) }
}

function required(known: Map<string, string>, name: string): string {
  const found = known.get(name)
  if (found === undefined) throw new Error(`The demonstration has no ${name}`)
  return found
}
