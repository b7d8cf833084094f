import type { ReactNode } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import type { Permission } from '../../staff/staff.ts'
import { useMay } from '../me.tsx'
import { Screen } from './screen.tsx'
import { Empty } from './trouble.tsx'

/** The screen for those who may use it; the house checks each request by itself. */
export function Guarded({
  permission,
  children,
}: {
  permission: Permission
  children: ReactNode
}): ReactNode {
  if (useMay(permission)) return children
  return (
    <Screen title={say(newsroom, 'not-for-you')}>
      <Empty title={say(newsroom, 'not-for-you-why')} />
    </Screen>
  )
}
