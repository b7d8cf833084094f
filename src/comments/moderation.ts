import type { Transaction } from '../database/database.ts'
import { answerRepeated } from './answer-repeated.ts'
import { catchMachines } from './catch-machines.ts'
import type { Check, Outcome, Posting } from './posting.ts'
import { refuseClosed } from './refuse-closed.ts'
import { refuseEmpty } from './refuse-empty.ts'
import { refuseFloodFromSender } from './refuse-flood-from-sender.ts'
import { refuseFloodOnArticle } from './refuse-flood-on-article.ts'
import { refuseTooLong } from './refuse-too-long.ts'
import { showAtOnce } from './show-at-once.ts'

/** Read from top to bottom; the first that has something to say decides, and what is left waits for a person. */
const checks: Check[] = [
  // What is not taken.
  refuseClosed,
  refuseEmpty,
  refuseTooLong,

  // A second click gets the answer of the first, also at the limit of what may be sent.
  answerRepeated,

  // More than a person writes. What the trap keeps is counted too, so that it can't be flooded.
  refuseFloodFromSender,
  refuseFloodOnArticle,

  // Kept, but for the moderators alone.
  catchMachines,

  showAtOnce,
]

/** Says how a posting is taken, or refuses it. */
export async function moderate(tx: Transaction, posting: Posting): Promise<Outcome> {
  for (const check of checks) {
    const outcome = await check(posting, tx)
    if (outcome !== null) return outcome
  }
  return { state: 'pending' }
}
