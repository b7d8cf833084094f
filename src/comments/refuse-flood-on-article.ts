import { Refusal } from '../language/refusal.ts'
import { countRecent } from './comment-store.ts'
import type { Check } from './posting.ts'

const allowed = { comments: 60, minutes: 1 }

export const refuseFloodOnArticle: Check = async ({ articleId }, tx) => {
  const sent = await countRecent(tx, { articleId }, allowed.minutes)
  if (sent >= allowed.comments) throw new Refusal('comment-too-fast', { minutes: allowed.minutes })
  return null
}
