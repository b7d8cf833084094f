import type { ArticleText, Picture } from './article.ts'
import { textOfInline, type Block, type Body, type Inline } from './body.ts'
import type { Wording } from './correction.ts'
import { placesOfWords, type FindPlaces } from './places-of-words.ts'
import { replaceInInline } from './replace-in-inline.ts'

/**
 * The text with its wording corrected wherever readers read it: headline and what stands around it,
 * captions, and the body. Tags, addresses and ids stay. Null when the words are nowhere in it.
 */
export function correctWording(text: ArticleText, wording: Wording): ArticleText | null {
  const read: string[] = []
  mapWords(text, {
    line: (words) => (read.push(words), words),
    inline: (content) => (read.push(textOfInline(content)), content),
  })
  const find = placesOfWords(read, wording.before)
  return find === null ? null : mapWords(text, replacing(wording, find))
}

type Change = { line(words: string): string; inline(content: Inline): Inline }

function replacing(wording: Wording, find: FindPlaces): Change {
  const { before, after } = wording
  return {
    line(words) {
      let made = ''
      let at = 0
      for (const place of find(words)) {
        made += words.slice(at, place) + after
        at = place + before.length
      }
      return made + words.slice(at)
    },
    inline: (content) => replaceInInline(content, wording, find(textOfInline(content))),
  }
}

function mapWords(text: ArticleText, change: Change): ArticleText {
  const { line } = change
  return {
    ...text,
    kicker: line(text.kicker),
    headline: line(text.headline),
    standfirst: line(text.standfirst),
    bylines: text.bylines.map((byline) => (isId(byline) ? byline : line(byline))),
    dateline: line(text.dateline),
    picture: text.picture === null ? null : mapPicture(text.picture, change),
    body: mapBody(text.body, change),
  }
}

const isId = (byline: string) => /^[1-9]\d{0,17}$/.test(byline)

function mapBody(body: Body, change: Change): Body {
  return { ...body, blocks: body.blocks.map((block) => mapBlock(block, change)) }
}

function mapBlock(block: Block, change: Change): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'openQuestion':
      return { ...block, content: change.inline(block.content) }
    case 'quotation':
      return mapQuotation(block, change)
    case 'list':
      return { ...block, items: block.items.map(change.inline) }
    case 'table':
      return {
        ...block,
        ...(block.caption === undefined ? {} : { caption: change.line(block.caption) }),
        rows: block.rows.map((row) => row.map(change.inline)),
      }
    case 'image':
      return { ...block, ...mapPicture(block, change) }
    case 'gallery':
      return { ...block, items: block.items.map((item) => mapPicture(item, change)) }
    case 'embed':
      return block
  }
}

function mapQuotation(
  block: Extract<Block, { kind: 'quotation' }>,
  { line, inline }: Change,
): Block {
  const { speaker, occasion } = block
  return {
    ...block,
    content: inline(block.content),
    ...(speaker == null
      ? {}
      : {
          speaker: {
            name: line(speaker.name),
            ...(speaker.role === undefined ? {} : { role: line(speaker.role) }),
          },
        }),
    ...(occasion == null ? {} : { occasion: line(occasion) }),
  }
}

function mapPicture(picture: Picture, { line }: Change): Picture {
  return {
    media: picture.media,
    ...(picture.caption === undefined ? {} : { caption: line(picture.caption) }),
    ...(picture.credit === undefined ? {} : { credit: line(picture.credit) }),
    ...(picture.alt === undefined ? {} : { alt: line(picture.alt) }),
  }
}
