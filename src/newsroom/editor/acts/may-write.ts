import type { ArticleAnswer } from '../../../api/contract.ts'

/** Whether a colleague may change the text now: as the house decides it, so that no one types in vain. */
export function mayWrite(
  article: Pick<ArticleAnswer, 'state' | 'createdBy'>,
  staff: { id: string },
  mayEditAll: boolean,
): boolean {
  const { state, createdBy } = article
  if (state === 'trashed') return false
  if (mayEditAll) return true
  return createdBy?.id === staff.id && state !== 'scheduled' && state !== 'withdrawn'
}
