import type { ArticleText, Picture } from '../../../articles/article.ts'
import { mediaOf, textOf } from '../../../articles/body.ts'

export type CheckName =
  | 'headline-missing'
  | 'body-missing'
  | 'headline-long'
  | 'section-missing'
  | 'alt-missing'
  | 'credit-missing'
/** A stop is what the house would refuse; a warning is for the colleague to weigh. */
export type Check = { name: CheckName; isStop: boolean; count: number }

/** Letters that a headline takes on a phone before it fills half the screen. */
const longHeadline = 110

/** What to look at before readers do. */
export function checksOf(text: ArticleText): Check[] {
  const pictures = picturesOf(text)
  const hasEmbed = text.body.blocks.some((block) => block.kind === 'embed')
  const isEmpty = textOf(text.body) === '' && mediaOf(text.body).length === 0 && !hasEmbed
  const lacking = (field: 'alt' | 'credit') =>
    pictures.filter((picture) => (picture[field] ?? '').trim() === '').length
  const checks: Check[] = [
    { name: 'headline-missing', isStop: true, count: Number(text.headline.trim() === '') },
    { name: 'body-missing', isStop: true, count: Number(isEmpty) },
    { name: 'section-missing', isStop: false, count: Number(text.section === '') },
    { name: 'headline-long', isStop: false, count: Number(text.headline.length > longHeadline) },
    { name: 'alt-missing', isStop: false, count: lacking('alt') },
    { name: 'credit-missing', isStop: false, count: lacking('credit') },
  ]
  return checks.filter(({ count }) => count > 0)
}

function picturesOf({ picture, body }: ArticleText): Picture[] {
  const inBody = body.blocks.flatMap((block): Picture[] => {
    if (block.kind === 'image') return [block]
    return block.kind === 'gallery' ? block.items : []
  })
  return picture === null ? inBody : [picture, ...inBody]
}
