import { Type, type Static } from 'typebox'
import { byKind, closed, Id, nullable, oneOf } from '../language/schema.ts'

/**
 * The body of an article: a list of blocks, each with its own fields, so that what the editor
 * knew is never guessed again from markup. `schema` is the version of this shape.
 */

const line = Type.String({ maxLength: 500 })
const address = Type.String({ minLength: 1, maxLength: 2000 })

const Mark = byKind(
  Type.Object({ kind: Type.Literal('strong') }, closed),
  Type.Object({ kind: Type.Literal('emphasis') }, closed),
  Type.Object({ kind: Type.Literal('link'), href: address }, closed),
  Type.Object({ kind: Type.Literal('quotation'), quotation: line }, closed),
)

const Run = Type.Object(
  {
    text: Type.String({ minLength: 1, maxLength: 100_000 }),
    marks: Type.Optional(Type.Array(Mark, { maxItems: 8 })),
  },
  closed,
)

const Inline = Type.Array(Run, { maxItems: 2000 })

const Picture = {
  media: Id,
  caption: Type.Optional(Type.String({ maxLength: 2000 })),
  credit: Type.Optional(line),
  alt: Type.Optional(Type.String({ maxLength: 2000 })),
}

export const embedProviders = ['youtube', 'facebook', 'x', 'instagram', 'tiktok'] as const

const Block = byKind(
  Type.Object({ kind: Type.Literal('paragraph'), content: Inline }, closed),
  Type.Object(
    {
      kind: Type.Literal('heading'),
      level: Type.Union([Type.Literal(2), Type.Literal(3)]),
      content: Inline,
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('quotation'),
      content: Inline,
      speaker: Type.Optional(
        nullable(Type.Object({ name: line, role: Type.Optional(line) }, closed)),
      ),
      occasion: Type.Optional(nullable(line)),
      /** BCP 47 tag of the language the words were spoken in. */
      spokenLanguage: Type.Optional(
        nullable(Type.String({ pattern: '^([a-z]{2,3}(-[A-Za-z]{2,8})*)?$' })),
      ),
      source: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('list'),
      ordered: Type.Boolean(),
      items: Type.Array(Inline, { maxItems: 500 }),
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('image'), ...Picture }, closed),
  Type.Object(
    {
      kind: Type.Literal('gallery'),
      items: Type.Array(Type.Object(Picture, closed), { minItems: 1, maxItems: 100 }),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('table'),
      header: Type.Optional(Type.Boolean()),
      caption: Type.Optional(line),
      rows: Type.Array(Type.Array(Inline, { minItems: 1, maxItems: 50 }), {
        minItems: 1,
        maxItems: 500,
      }),
    },
    closed,
  ),
  Type.Object(
    {
      kind: Type.Literal('embed'),
      provider: oneOf(embedProviders),
      url: address,
    },
    closed,
  ),
  Type.Object({ kind: Type.Literal('openQuestion'), content: Inline }, closed),
)

export const Body = Type.Object(
  { schema: Type.Literal(1), blocks: Type.Array(Block, { maxItems: 3000 }) },
  closed,
)

export type Mark = Static<typeof Mark>
export type Run = Static<typeof Run>
export type Inline = Static<typeof Inline>
export type Block = Static<typeof Block>
export type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>
export type Body = Static<typeof Body>

export const emptyBody: Body = { schema: 1, blocks: [] }

/** The words of one run of inline content, without its marks. */
export function textOfInline(content: Inline): string {
  return content.map((run) => run.text).join('')
}

/** Everything a reader would read in a block, one line per part. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'quotation':
    case 'openQuestion':
      return textOfInline(block.content)
    case 'list':
      return block.items.map(textOfInline).join('\n')
    case 'table':
      return block.rows.map((row) => row.map(textOfInline).join(' ')).join('\n')
    case 'image':
      return block.caption ?? ''
    case 'gallery':
      return block.items.map((item) => item.caption ?? '').join('\n')
    case 'embed':
      return ''
  }
}

/** The whole body as plain text, a blank line between blocks. */
export function textOf(body: Body): string {
  return body.blocks
    .map(textOfBlock)
    .filter((text) => text.trim() !== '')
    .join('\n\n')
}

/** The media of a body, in reading order. */
export function mediaOf(body: Body): string[] {
  return body.blocks.flatMap((block) => {
    if (block.kind === 'image') return [block.media]
    if (block.kind === 'gallery') return block.items.map((item) => item.media)
    return []
  })
}
