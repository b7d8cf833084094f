import type { JSONContent } from '@tiptap/core'
import type { Block, BlockOf, Body, Inline, Mark } from '../../../articles/body.ts'
import { UnknownPart } from './unknown-part.ts'

/** Our body as the document Tiptap edits; there is always a line to write on. */
export function toTiptap(body: Body): JSONContent {
  const blocks = body.blocks.map(blockToNode)
  return { type: 'doc', content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks }
}

export function blockToNode(block: Block): JSONContent {
  switch (block.kind) {
    case 'paragraph':
    case 'openQuestion':
      return { type: block.kind, ...content(block.content) }
    case 'heading':
      return { type: 'heading', attrs: { level: block.level }, ...content(block.content) }
    case 'quotation':
      return quotationToNode(block)
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        content: (block.items.length === 0 ? [[]] : block.items).map((item) =>
          around('listItem', item),
        ),
      }
    case 'image': {
      const { kind, ...attrs } = block
      return { type: kind, attrs }
    }
    case 'gallery':
      return { type: 'gallery', attrs: { items: block.items } }
    case 'table':
      return tableToNode(block)
    case 'embed':
      return { type: 'embed', attrs: { provider: block.provider, url: block.url } }
    default:
      throw new UnknownPart(String((block as { kind: unknown }).kind))
  }
}

function quotationToNode(block: BlockOf<'quotation'>): JSONContent {
  return {
    type: 'quotation',
    attrs: {
      speakerName: block.speaker?.name ?? '',
      speakerRole: block.speaker?.role ?? '',
      occasion: block.occasion ?? '',
      spokenLanguage: block.spokenLanguage ?? '',
      source: block.source ?? '',
    },
    ...content(block.content),
  }
}

function tableToNode(block: BlockOf<'table'>): JSONContent {
  return {
    type: 'table',
    attrs: { caption: block.caption ?? '' },
    content: block.rows.map((row, place) => ({
      type: 'tableRow',
      content: row.map((cell) =>
        around(block.header === true && place === 0 ? 'tableHeader' : 'tableCell', cell),
      ),
    })),
  }
}

function around(type: string, inline: Inline): JSONContent {
  return { type, content: [{ type: 'paragraph', ...content(inline) }] }
}

function content(inline: Inline): { content?: JSONContent[] } {
  const nodes = inline.flatMap((run) => {
    const marks = (run.marks ?? []).map(markToTiptap)
    const marked = marks.length === 0 ? {} : { marks }
    return run.text
      .split('\n')
      .flatMap((text, place): JSONContent[] => [
        ...(place === 0 ? [] : [{ type: 'hardBreak', ...marked }]),
        ...(text === '' ? [] : [{ type: 'text', text, ...marked }]),
      ])
  })
  return nodes.length === 0 ? {} : { content: nodes }
}

function markToTiptap(mark: Mark): NonNullable<JSONContent['marks']>[number] {
  switch (mark.kind) {
    case 'strong':
    case 'emphasis':
      return { type: mark.kind }
    case 'link':
      return { type: 'link', attrs: { href: mark.href } }
    case 'quotation':
      return { type: 'quotationMark', attrs: { quotation: mark.quotation } }
    default:
      throw new UnknownPart(String((mark as { kind: unknown }).kind))
  }
}
