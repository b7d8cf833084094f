import { cleanLine, cleanRun } from '../language/bidi.ts'
import { slugOf } from '../language/slug.ts'
import type { ArticleText, Picture } from './article.ts'
import type { Block, Body, Inline, Mark, Run } from './body.ts'

/**
 * Takes out what nobody typed: NUL and other control characters (PostgreSQL keeps none), halves of
 * surrogate pairs, and bidi controls, which would turn the neighbours' order. Words stay as they are.
 */
export function cleanArticleText(text: ArticleText): ArticleText {
  return {
    ...text,
    kicker: cleanLine(text.kicker),
    headline: cleanLine(text.headline),
    standfirst: cleanLine(text.standfirst),
    bylines: text.bylines.map(cleanLine).filter((byline) => byline !== ''),
    dateline: cleanLine(text.dateline),
    section: cleanLine(text.section),
    tags: [...new Set(text.tags.map(cleanLine).filter((tag) => tag !== ''))],
    slug: slugOf(text.slug),
    picture: text.picture === null ? null : cleanPicture(text.picture),
    body: cleanBody(text.body),
  }
}

export function cleanBody(body: Body): Body {
  return { schema: 1, blocks: body.blocks.map(cleanBlock) }
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'openQuestion':
      return { ...block, content: cleanInline(block.content) }
    case 'quotation':
      return cleanQuotation(block)
    case 'list':
      return { ...block, items: block.items.map(cleanInline) }
    case 'table':
      return {
        ...block,
        ...(block.caption === undefined ? {} : { caption: cleanLine(block.caption) }),
        rows: block.rows.map((row) => row.map(cleanInline)),
      }
    case 'image':
      return { ...block, ...cleanPicture(block) }
    case 'gallery':
      return { ...block, items: block.items.map(cleanPicture) }
    case 'embed':
      return { ...block, url: cleanLine(block.url) }
  }
}

function cleanQuotation(block: Extract<Block, { kind: 'quotation' }>): Block {
  const { speaker, occasion, source } = block
  return {
    ...block,
    content: cleanInline(block.content),
    ...(speaker == null
      ? {}
      : {
          speaker: {
            name: cleanLine(speaker.name),
            ...(speaker.role === undefined ? {} : { role: cleanLine(speaker.role) }),
          },
        }),
    ...(occasion == null ? {} : { occasion: cleanLine(occasion) }),
    ...(source == null ? {} : { source: cleanLine(source) }),
  }
}

function cleanPicture(picture: Picture): Picture {
  return {
    media: picture.media,
    ...(picture.caption === undefined ? {} : { caption: cleanLine(picture.caption) }),
    ...(picture.credit === undefined ? {} : { credit: cleanLine(picture.credit) }),
    ...(picture.alt === undefined ? {} : { alt: cleanLine(picture.alt) }),
  }
}

/** Runs keep their spaces: a run may end where a word goes on in the next. */
function cleanInline(content: Inline): Inline {
  return content.map(cleanMarkedRun).filter((run) => run.text !== '')
}

function cleanMarkedRun({ text, marks }: Run): Run {
  return { text: cleanRun(text), ...(marks === undefined ? {} : { marks: marks.map(cleanMark) }) }
}

function cleanMark(mark: Mark): Mark {
  switch (mark.kind) {
    case 'strong':
    case 'emphasis':
      return mark
    case 'link':
      return { ...mark, href: cleanLine(mark.href) }
    case 'quotation':
      return { ...mark, quotation: cleanLine(mark.quotation) }
  }
}
