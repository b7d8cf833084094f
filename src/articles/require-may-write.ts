import { Refusal } from '../language/refusal.ts'
import { may, type Actor } from '../staff/staff.ts'
import type { Article } from './article.ts'

/** A reporter's text is theirs until an editor has decided on it. */
export function requireMayWrite(actor: Actor, article: Article): void {
  const { state } = article.standing
  if (state === 'trashed') throw new Refusal('wrong-state', { state, act: 'save' })
  if (may(actor.role, 'edit-all-articles')) return
  if (article.createdBy?.id !== actor.staffId) throw new Refusal('not-allowed')
  if (state === 'scheduled' || state === 'withdrawn') {
    throw new Refusal('wrong-state', { state, act: 'save' })
  }
}
