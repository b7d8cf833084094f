import { blankText, type ArticleText } from '../articles/article.ts'
import type { Block, BlockOf, Inline, Run } from '../articles/body.ts'

/**
 * The demonstration articles are written in these words, so that the eye sees the document. A
 * section, an author and a picture are called by their names; `resolveNames` puts ids in their place.
 */

type Field = { field: Partial<ArticleText> }

export function article(...parts: (Field | Block)[]): ArticleText {
  const text: ArticleText = { ...blankText, body: { schema: 1, blocks: [] } }
  for (const part of parts) {
    if ('field' in part) Object.assign(text, part.field)
    else text.body.blocks.push(part)
  }
  return text
}

const field = (value: Partial<ArticleText>): Field => ({ field: value })
export const kind = (value: ArticleText['kind']) => field({ kind: value })
export const kicker = (words: string) => field({ kicker: words })
export const headline = (words: string) => field({ headline: words })
export const standfirst = (words: string) => field({ standfirst: words })
export const bylines = (...names: string[]) => field({ bylines: names })
export const dateline = (place: string) => field({ dateline: place })
export const section = (name: string) => field({ section: name })
export const tags = (...names: string[]) => field({ tags: names })
export const comments = (policy: ArticleText['comments']) => field({ comments: policy })

type Shot = { media: string; caption?: string; credit?: string; alt?: string }

/** Words left out are those the library has for the picture. */
export const picture = (name: string, words: Omit<Shot, 'media'> = {}) =>
  field({ picture: { media: name, ...words } })
export const shot = (media: string, caption: string): Shot => ({ media, caption })
export const image = (media: string, caption: string): Block => ({ kind: 'image', media, caption })
export const gallery = (...items: Shot[]): Block => ({ kind: 'gallery', items })

type Words = string | Run

const inline = (words: Words[]): Inline =>
  words.map((word) => (typeof word === 'string' ? { text: word } : word))
export const strong = (text: string): Run => ({ text, marks: [{ kind: 'strong' }] })
export const emphasis = (text: string): Run => ({ text, marks: [{ kind: 'emphasis' }] })
export const link = (text: string, href: string): Run => ({ text, marks: [{ kind: 'link', href }] })

export const p = (...words: Words[]): Block => ({ kind: 'paragraph', content: inline(words) })
export const h2 = (...words: Words[]): Block => heading(2, words)
export const h3 = (...words: Words[]): Block => heading(3, words)
const heading = (level: 2 | 3, words: Words[]): Block => ({
  kind: 'heading',
  level,
  content: inline(words),
})

export const quotation = (
  words: string,
  by: { name: string; role: string },
  more: Pick<BlockOf<'quotation'>, 'occasion' | 'spokenLanguage' | 'source'> = {},
): Block => ({ kind: 'quotation', content: inline([words]), speaker: by, ...more })

export const list = (...items: string[]): Block => listOf(false, items)
export const numbered = (...items: string[]): Block => listOf(true, items)
const listOf = (ordered: boolean, items: string[]): Block => ({
  kind: 'list',
  ordered,
  items: items.map((item) => inline([item])),
})

export const table = (caption: string, ...rows: string[][]): Block => ({
  kind: 'table',
  header: true,
  caption,
  rows: rows.map((row) => row.map((cell) => inline([cell]))),
})

export const youtube = (id: string): Block => ({
  kind: 'embed',
  provider: 'youtube',
  url: `https://www.youtube.com/watch?v=${id}`,
})

export const openQuestion = (...words: Words[]): Block => ({
  kind: 'openQuestion',
  content: inline(words),
})
