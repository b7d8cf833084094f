import type { JSONContent } from '@tiptap/core'
import {
  embedProviders,
  textOfInline,
  type Block,
  type BlockOf,
  type Body,
  type Inline,
  type Mark,
  type Run,
} from '../../../articles/body.ts'
import { tidyRuns } from './inline-runs.ts'
import { UnknownPart } from './unknown-part.ts'

/** What Tiptap holds as our body. Lines left empty are no part of a text; anything unknown is an error, never a loss. */
export function fromTiptap(json: JSONContent): Body {
  if (json.type !== 'doc') throw new UnknownPart(String(json.type))
  return { schema: 1, blocks: (json.content ?? []).flatMap(nodeToBlocks) }
}

export function nodeToBlocks(node: JSONContent): Block[] {
  const attrs = node.attrs ?? {}
  switch (node.type) {
    case 'paragraph':
    case 'openQuestion': {
      const content = inlineOf(node)
      return isBlank(content) ? [] : [{ kind: node.type, content }]
    }
    case 'heading': {
      const content = inlineOf(node)
      return isBlank(content)
        ? []
        : [{ kind: 'heading', level: attrs['level'] === 3 ? 3 : 2, content }]
    }
    case 'quotation':
      return [nodeToQuotation(node)]
    case 'bulletList':
    case 'orderedList': {
      const items = (node.content ?? []).map(onlyParagraph).filter((item) => !isBlank(item))
      return items.length === 0
        ? []
        : [{ kind: 'list', ordered: node.type === 'orderedList', items }]
    }
    case 'image':
      return [{ kind: 'image', ...pictureOf(attrs) }]
    case 'gallery': {
      const items = (attrs['items'] as Record<string, unknown>[]).map(pictureOf)
      return items.length === 0 ? [] : [{ kind: 'gallery', items }]
    }
    case 'table':
      return [nodeToTable(node)]
    case 'embed': {
      const provider = embedProviders.find((known) => known === attrs['provider'])
      if (provider === undefined) throw new UnknownPart(`embed ${String(attrs['provider'])}`)
      return [{ kind: 'embed', provider, url: line(attrs['url']) }]
    }
    default:
      throw new UnknownPart(String(node.type))
  }
}

function nodeToQuotation(node: JSONContent): BlockOf<'quotation'> {
  const attrs = node.attrs ?? {}
  const block: BlockOf<'quotation'> = { kind: 'quotation', content: inlineOf(node) }
  const name = line(attrs['speakerName'])
  const role = line(attrs['speakerRole'])
  if (name !== '' || role !== '') block.speaker = role === '' ? { name } : { name, role }
  for (const field of ['occasion', 'spokenLanguage', 'source'] as const) {
    const words = line(attrs[field])
    if (words !== '') block[field] = words
  }
  return block
}

function nodeToTable(node: JSONContent): BlockOf<'table'> {
  const rows = node.content ?? []
  const isHeader = rows[0]?.content?.every((cell) => cell.type === 'tableHeader') ?? false
  const caption = line(node.attrs?.['caption'])
  return {
    kind: 'table',
    ...(isHeader && { header: true }),
    ...(caption !== '' && { caption }),
    rows: rows.map((row) => (row.content ?? []).map(cellOf)),
  }
}

function cellOf(cell: JSONContent): Inline {
  const { colspan = 1, rowspan = 1 } = cell.attrs ?? {}
  if (colspan !== 1 || rowspan !== 1) throw new UnknownPart('merged cell')
  return onlyParagraph(cell)
}

function onlyParagraph(node: JSONContent): Inline {
  const [paragraph, ...others] = node.content ?? []
  if (others.length > 0) throw new UnknownPart(`${node.type} of several blocks`)
  if (paragraph === undefined) return []
  if (paragraph.type !== 'paragraph') throw new UnknownPart(`${paragraph.type} in ${node.type}`)
  return inlineOf(paragraph)
}

type Picture = { media: string; caption?: string; credit?: string; alt?: string }

function pictureOf(attrs: Record<string, unknown>): Picture {
  const picture: Picture = { media: line(attrs['media']) }
  for (const field of ['caption', 'credit', 'alt'] as const) {
    const words = line(attrs[field])
    if (words !== '') picture[field] = words
  }
  return picture
}

function inlineOf(node: JSONContent): Inline {
  return tidyRuns((node.content ?? []).map(runOf))
}

function runOf(node: JSONContent): Run {
  if (node.type !== 'text' && node.type !== 'hardBreak') throw new UnknownPart(String(node.type))
  const marks = (node.marks ?? []).map(markOf)
  return { text: node.type === 'text' ? (node.text ?? '') : '\n', marks }
}

function markOf(mark: NonNullable<JSONContent['marks']>[number]): Mark {
  switch (mark.type) {
    case 'strong':
    case 'emphasis':
      return { kind: mark.type }
    case 'link':
      return { kind: 'link', href: line(mark.attrs?.['href']) }
    case 'quotationMark':
      return { kind: 'quotation', quotation: line(mark.attrs?.['quotation']) }
    default:
      throw new UnknownPart(String(mark.type))
  }
}

function isBlank(content: Inline): boolean {
  return textOfInline(content).trim() === ''
}

function line(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
