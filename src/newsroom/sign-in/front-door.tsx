import type { ReactNode } from 'react'
import { useArrival } from '../shell/arrival.ts'
import './front-door.css'

/** The page before one is inside: a title, a sentence, a form. */
export function FrontDoor({
  title,
  lead,
  children,
}: {
  title: string
  lead?: string
  children: ReactNode
}): ReactNode {
  const heading = useArrival(title)
  return (
    <main className="front-door">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p className="quiet">{lead}</p>}
      {children}
    </main>
  )
}
