import {
  IconBan,
  IconCircleCheck,
  IconClock,
  IconEye,
  IconPencil,
  IconTrash,
  type Icon,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ArticleState } from '../../articles/article.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { say } from '../../language/say.ts'

export const stateNames = {
  draft: 'state-draft',
  'in-review': 'state-in-review',
  scheduled: 'state-scheduled',
  published: 'state-published',
  withdrawn: 'state-withdrawn',
  trashed: 'state-trashed',
} as const satisfies Record<ArticleState, keyof typeof desk>

const icons: Record<ArticleState, Icon> = {
  draft: IconPencil,
  'in-review': IconEye,
  scheduled: IconClock,
  published: IconCircleCheck,
  withdrawn: IconBan,
  trashed: IconTrash,
}

/** Where an article stands: a sign, a word and a colour. */
export function StateMark({ state }: { state: ArticleState }): ReactNode {
  const Sign = icons[state]
  return (
    <span className={`state-mark state-${state}`}>
      <Sign size={16} stroke={1.8} aria-hidden />
      {say(desk, stateNames[state])}
    </span>
  )
}
