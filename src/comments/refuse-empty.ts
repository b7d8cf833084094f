import { Refusal } from '../language/refusal.ts'
import type { Check } from './posting.ts'

/** Both name and text must have something that can be seen. */
export const refuseEmpty: Check = ({ name, text }) => {
  if (isBlank(name)) throw new Refusal('comment-empty', { field: 'name' })
  if (isBlank(text)) throw new Refusal('comment-empty', { field: 'text' })
  return null
}

/** Spaces, marks without a letter under them, and what Unicode calls ignorable (joiners, fillers). */
function isBlank(text: string): boolean {
  return /^[\s\p{M}\p{Default_Ignorable_Code_Point}]*$/u.test(text)
}
