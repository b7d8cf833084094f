import { may, type Actor } from '../staff/staff.ts'

/** A draft belongs to its reporter, and so do the quotations made for it; editors see all: null. */
export function seenBy(actor: Actor): string | null {
  return may(actor.role, 'edit-all-articles') ? null : actor.staffId
}
