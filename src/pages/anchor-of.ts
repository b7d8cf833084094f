import type { Notice } from '../articles/correction.ts'

/** Where a notice stands on the page of its article. */
export function anchorOf({ id }: Pick<Notice, 'id'>): string {
  return `correction-${id}`
}
