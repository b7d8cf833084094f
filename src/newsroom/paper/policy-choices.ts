import { structure } from '../../language/catalogue/structure.ts'
import { say } from '../../language/say.ts'
import type { CommentPolicy } from '../../paper/paper.ts'

const names = {
  'review-first': 'policy-review-first',
  'publish-first': 'policy-publish-first',
  closed: 'policy-closed',
} as const satisfies Record<CommentPolicy, keyof typeof structure>

export const policyChoices = Object.entries(names).map(([value, key]) => ({
  value,
  label: say(structure, key),
}))
