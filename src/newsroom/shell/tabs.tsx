import type { ReactNode } from 'react'
import './tabs.css'

/** Views of one screen, each with its own address. */
export function Tabs({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  )
}
