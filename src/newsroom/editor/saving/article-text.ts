import type { ArticleAnswer } from '../../../api/contract.ts'
import { blankText, type ArticleText } from '../../../articles/article.ts'
import type { Body } from '../../../articles/body.ts'
import { cleanLine, cleanRun } from '../../../language/bidi.ts'
import { slugOf } from '../../../language/slug.ts'
import { fromTiptap } from '../document/from-tiptap.ts'
import { toTiptap } from '../document/to-tiptap.ts'

export type TextField = keyof ArticleText
export const textFields = Object.keys(blankText) as TextField[]

/** The text in an answer of the house, without what it says about it. */
export function textOf(answer: ArticleAnswer): ArticleText {
  return Object.fromEntries(textFields.map((field) => [field, answer[field]])) as ArticleText
}

/** The fields in which two texts differ for a reader; how the house tidies what it keeps is no difference. */
export function differingFields(a: ArticleText, b: ArticleText): TextField[] {
  return textFields.filter((field) => {
    // An empty one is made from the headline.
    if (field === 'slug' && (a.slug === '' || b.slug === '')) return false
    return settled(a, field) !== settled(b, field)
  })
}

export function isSameText(a: ArticleText, b: ArticleText): boolean {
  return differingFields(a, b).length === 0
}

function settled(text: ArticleText, field: TextField): string {
  switch (field) {
    case 'body':
      return settledBody(cleanBody(text.body))
    case 'picture': {
      const { picture } = text
      if (picture === null) return ''
      const { media, caption = '', credit = '', alt = '' } = picture
      return JSON.stringify([media, ...[caption, credit, alt].map(cleanLine)])
    }
    case 'slug':
      return slugOf(text.slug)
    case 'bylines':
    case 'tags':
      return JSON.stringify([...new Set(text[field].map(cleanLine).filter((word) => word !== ''))])
    case 'comments':
      return text.comments ?? ''
    case 'kicker':
    case 'headline':
    case 'standfirst':
    case 'dateline':
    case 'section':
    case 'kind':
      return cleanLine(text[field])
  }
}

/** In the editor's own order of fields; one it can't hold, as it is. */
function settledBody(body: Body): string {
  try {
    return JSON.stringify(fromTiptap(toTiptap(body)))
  } catch {
    return JSON.stringify(body)
  }
}

/** Every word of the body as the house would keep it. */
function cleanBody(body: Body): Body {
  return JSON.parse(
    JSON.stringify(body, (key, value: unknown) => {
      if (typeof value !== 'string') return value
      return key === 'text' ? cleanRun(value) : cleanLine(value)
    }),
  ) as Body
}
