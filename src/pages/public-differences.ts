import type { ArticleText, Picture } from '../articles/article.ts'
import { textOfBlock, type Block } from '../articles/body.ts'
import { diffWords, type DiffPart } from '../language/word-diff.ts'
import type { Author } from '../paper/paper.ts'
import { bylinesView } from './line-view.ts'

const fields = [
  'kicker',
  'headline',
  'standfirst',
  'bylines',
  'dateline',
  'picture',
  'body',
] as const
type Field = (typeof fields)[number]

export type PublicDifference = { field: Field; parts: DiffPart[] }

/** What readers would see changed between two texts, field by field; equal fields are left out. */
export function publicDifferences(
  before: ArticleText,
  after: ArticleText,
  authors: Map<string, Author>,
): PublicDifference[] {
  const old = wordsOf(before, authors)
  const fresh = wordsOf(after, authors)
  return fields
    .filter((field) => old[field] !== fresh[field])
    .map((field) => ({ field, parts: diffWords(old[field], fresh[field]) }))
}

function wordsOf(text: ArticleText, authors: Map<string, Author>): Record<Field, string> {
  return {
    kicker: text.kicker,
    headline: text.headline,
    standfirst: text.standfirst,
    bylines: bylinesView(text.bylines, authors)
      .map(({ name }) => name)
      .join('، '),
    dateline: text.dateline,
    picture: text.picture === null ? '' : wordsOfPicture(text.picture),
    body: text.body.blocks
      .map(wordsOfBlock)
      .filter((words) => words !== '')
      .join('\n\n'),
  }
}

/** Besides the text itself, what is printed with it: who speaks, where, whose picture. */
function wordsOfBlock(block: Block): string {
  switch (block.kind) {
    case 'quotation': {
      const { speaker, occasion, source } = block
      const around = [speaker?.name, speaker?.role, occasion, source]
      return linesOf([textOfBlock(block), around.filter(isSaid).join('، ')])
    }
    case 'image':
      return wordsOfPicture(block)
    case 'gallery':
      return linesOf(block.items.map(wordsOfPicture))
    case 'table':
      return linesOf([block.caption, textOfBlock(block)])
    case 'embed':
      return block.url
    case 'paragraph':
    case 'heading':
    case 'list':
    case 'openQuestion':
      return textOfBlock(block).trim()
  }
}

function wordsOfPicture({ caption, credit }: Picture): string {
  return linesOf([caption, credit])
}

const isSaid = (words: string | null | undefined): words is string =>
  words !== null && words !== undefined && words.trim() !== ''
const linesOf = (lines: (string | null | undefined)[]): string => lines.filter(isSaid).join('\n')
