import type { Check } from './posting.ts'

/** Where the paper reads comments after they are shown. */
export const showAtOnce: Check = ({ policy }) =>
  policy === 'publish-first' ? { state: 'released' } : null
