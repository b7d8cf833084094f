import { blankText, type ArticleText } from '../src/articles/article.ts'
import type { Block, Inline, Run } from '../src/articles/body.ts'

/** Documents written so that the eye sees the document: article(headline('…'), p('…'), quotation('…')). */

type Field = { field: Partial<ArticleText> }
type Part = Field | Block

export function article(...parts: Part[]): ArticleText {
  const text: ArticleText = { ...blankText, body: { schema: 1, blocks: [] } }
  for (const part of parts) {
    if ('field' in part) Object.assign(text, part.field)
    else text.body.blocks.push(part)
  }
  return text
}

const field = (value: Partial<ArticleText>): Field => ({ field: value })
export const headline = (words: string) => field({ headline: words })
export const kicker = (words: string) => field({ kicker: words })
export const standfirst = (words: string) => field({ standfirst: words })
export const dateline = (words: string) => field({ dateline: words })
export const bylines = (...names: string[]) => field({ bylines: names })
export const inSection = (slug: string) => field({ section: slug })
export const tagged = (...tags: string[]) => field({ tags })
export const slug = (words: string) => field({ slug: words })

type Words = string | Run

const inline = (words: Words[]): Inline =>
  words.map((word) => (typeof word === 'string' ? { text: word } : word))
export const strong = (text: string): Run => ({ text, marks: [{ kind: 'strong' }] })
export const emphasis = (text: string): Run => ({ text, marks: [{ kind: 'emphasis' }] })
export const link = (text: string, href: string): Run => ({ text, marks: [{ kind: 'link', href }] })

export const p = (...words: Words[]): Block => ({ kind: 'paragraph', content: inline(words) })
export const h2 = (...words: Words[]): Block => ({
  kind: 'heading',
  level: 2,
  content: inline(words),
})
export const openQuestion = (...words: Words[]): Block => ({
  kind: 'openQuestion',
  content: inline(words),
})
export const quotation = (
  words: string,
  by?: { name: string; role?: string },
  more: { occasion?: string; spokenLanguage?: string } = {},
): Block => ({
  kind: 'quotation',
  content: inline([words]),
  ...(by === undefined ? {} : { speaker: by }),
  ...more,
})
