import type { ArticleAnswer } from '../../../api/contract.ts'
import { refusals } from '../../../language/catalogue/refusals.ts'
import { HouseAway, HouseRefused } from '../../request.ts'
import type { SaveFault } from './autosave.ts'

/** What a failed save means to someone typing. */
export function faultOf(error: unknown): SaveFault<ArticleAnswer> {
  if (error instanceof HouseAway) return { kind: 'away' }
  if (!(error instanceof HouseRefused)) {
    return { kind: 'refused', code: 'internal-error', message: refusals['internal-error'] }
  }
  const { status, code, message, details } = error
  if (status === 401) return { kind: 'signed-out' }
  if (status === 412 && isArticle(details['current'])) {
    return { kind: 'stale', theirs: details['current'] }
  }
  // The house broke or is overrun: the same text may do in a moment.
  if (status >= 500 || status === 429) return { kind: 'away' }
  return { kind: 'refused', code, message }
}

function isArticle(current: unknown): current is ArticleAnswer {
  return typeof current === 'object' && current !== null && 'version' in current
}
