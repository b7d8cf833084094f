import { fold } from '../../language/fold.ts'
import type { Paragraph } from '../reading/read-paragraphs.ts'
import type { ForeignKind } from '../structure.ts'
import { commentHeaders, furniture, siteLineSigns } from '../words/comment-words.ts'
import { commentSigns, hasBodyManner } from './comment-signs.ts'

const longestSiteLine = 300
const sure = 3
const fewestOwn = 2

/** Paragraphs of the page that are not the article's: lines of the site, and comments glued to the end. */
export function foreignParagraphs(
  text: string,
  paragraphs: Paragraph[],
): Map<Paragraph, ForeignKind> {
  const foreign = new Map<Paragraph, ForeignKind>()
  let underHeader = false
  for (const [at, paragraph] of paragraphs.entries()) {
    if (underHeader) foreign.set(paragraph, 'comment')
    else if (isSiteLine(text, paragraph)) foreign.set(paragraph, 'site-line')
    underHeader ||= at >= fewestOwn && isCommentHeader(text, paragraph)
  }
  const own = paragraphs.filter((paragraph) => !foreign.has(paragraph))
  for (const comment of commentsAtEnd(text, own)) foreign.set(comment, 'comment')
  return new Map(
    paragraphs.flatMap((one) => (foreign.has(one) ? [[one, foreign.get(one) as ForeignKind]] : [])),
  )
}

const furnitureLines = new Set(furniture.map(fold))

function isSiteLine(text: string, paragraph: Paragraph): boolean {
  const { start, end } = paragraph
  if (end - start > longestSiteLine) return false
  const line = text.slice(start, end)
  return (
    siteLineSigns.some((sign) => sign.test(line)) ||
    (end - start < 40 && furnitureLines.has(fold(line.replace(/[:»«>\s]+$/g, '')))) ||
    isCommentHeader(text, paragraph)
  )
}

function isCommentHeader(text: string, { start, end }: Paragraph): boolean {
  return end - start < 40 && commentHeaders.test(fold(text.slice(start, end)))
}

/** From the first sure comment on, if nothing after it is written as the article is. */
function commentsAtEnd(text: string, own: Paragraph[]): Paragraph[] {
  let first = own.length
  for (let at = own.length - 1; at >= fewestOwn; at -= 1) {
    const paragraph = own[at] as Paragraph
    if (hasBodyManner(text, paragraph)) break
    if (commentSigns(text, paragraph, own.slice(0, fewestOwn)) >= sure) first = at
  }
  return own.slice(first)
}
