import { Refusal } from '../language/refusal.ts'
import type { Check } from './posting.ts'

export const refuseClosed: Check = ({ policy }) => {
  if (policy === 'closed') throw new Refusal('comments-closed')
  return null
}
