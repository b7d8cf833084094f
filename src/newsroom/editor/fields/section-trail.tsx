import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { sectionsQuery } from '../../sections/section-choices.ts'

/** The section and the one above it, as they stand over the headline. */
export function SectionTrail({ section: slug }: { section: string }): ReactNode {
  const { data } = useQuery(sectionsQuery)
  const section = data?.items.find((one) => one.slug === slug)
  if (section === undefined) return null
  const above = data?.items.find(({ id }) => id === section.parentId)
  return (
    <div className="trail plain">
      <ol>
        {[above, section].map(
          (step) =>
            step !== undefined && (
              <li key={step.id}>
                <a>{step.name}</a>
              </li>
            ),
        )}
      </ol>
    </div>
  )
}
