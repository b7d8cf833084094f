import { Refusal } from '../language/refusal.ts'
import { countRecent } from './comment-store.ts'
import type { Check } from './posting.ts'

const allowed = { comments: 5, minutes: 10 }

export const refuseFloodFromSender: Check = async ({ sender }, tx) => {
  const sent = await countRecent(tx, { sender }, allowed.minutes)
  if (sent >= allowed.comments) throw new Refusal('comment-too-fast', { minutes: allowed.minutes })
  return null
}
