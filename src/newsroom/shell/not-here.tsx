import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'
import { Screen } from './screen.tsx'
import { Empty } from './trouble.tsx'

export function NotHere(): ReactNode {
  return (
    <Screen title={say(newsroom, 'not-here')}>
      <Empty title={say(newsroom, 'not-here-why')}>
        <Link href="/" className="link">
          {say(newsroom, 'back-to-articles')}
        </Link>
      </Empty>
    </Screen>
  )
}
