import type { Check } from './posting.ts'

const trapReason = 'فخ الرسائل الآلية'

/**
 * Whoever filled the hidden field is told the same as everybody and shown to nobody. It is kept with
 * the removed ones: a browser that fills forms by itself may have done it for a person.
 */
export const catchMachines: Check = ({ trap }) =>
  trap.trim() === '' ? null : { state: 'removed', reason: trapReason }
