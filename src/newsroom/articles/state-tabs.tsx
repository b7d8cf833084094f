import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ArticleState } from '../../articles/article.ts'
import { desk } from '../../language/catalogue/desk.ts'
import { sayNumber } from '../../language/numerals.ts'
import { say } from '../../language/say.ts'
import { useEdition } from '../me.tsx'
import { Tabs } from '../shell/tabs.tsx'
import { listedStates, screenAddress, type ListQuestion } from './list-question.ts'
import { stateNames } from './state-mark.tsx'

/** One tab a state, with how many the filters leave in it. */
export function StateTabs({
  question,
  counts,
}: {
  question: ListQuestion
  counts: Record<ArticleState, number> | undefined
}): ReactNode {
  const edition = useEdition()
  const all =
    counts && Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.trashed
  const tabs = [
    { state: null, name: say(desk, 'state-all'), count: all },
    ...listedStates.map((state) => ({
      state,
      name: say(desk, stateNames[state]),
      count: counts?.[state],
    })),
  ]
  return (
    <Tabs label={say(desk, 'by-state')}>
      {tabs.map(({ state, name, count }) => (
        <Link
          key={state ?? 'all'}
          href={screenAddress({ ...question, state })}
          {...(question.state === state ? { 'aria-current': 'page' as const } : {})}
        >
          {name}
          {count !== undefined && <span className="tab-count">{sayNumber(count, edition)}</span>}
        </Link>
      ))}
    </Tabs>
  )
}
