import type { ReactNode } from 'react'
import { useArrival } from './arrival.ts'
import './screen.css'

type ScreenProps = {
  title: string
  /** One sentence under the title, where the screen needs one. */
  lead?: ReactNode
  actions?: ReactNode
  /** `text`: as wide as one reads; `wide`: as wide as there is. */
  width?: 'text' | 'wide'
  children: ReactNode
}

/** A screen of the newsroom: its title, what can be done there, its content. */
export function Screen({ title, lead, actions, width = 'wide', children }: ScreenProps): ReactNode {
  const heading = useArrival(title)
  return (
    <div className={`screen screen-${width}`}>
      <div className="screen-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {lead !== undefined && <p className="quiet screen-lead">{lead}</p>}
        </div>
        {actions !== undefined && <div className="screen-actions">{actions}</div>}
      </div>
      {children}
    </div>
  )
}
