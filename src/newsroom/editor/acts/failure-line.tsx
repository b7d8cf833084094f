import type { ReactNode } from 'react'
import { wordsOf } from '../../shell/trouble.tsx'
import { NotSaved } from '../saving/autosave.ts'
import { sayNotSaved } from '../saving/say-not-saved.ts'

/** Under the fields of a dialog: why the house did not do it. */
export function FailureLine({ error }: { error: Error | null }): ReactNode {
  if (error === null) return null
  const said = error instanceof NotSaved ? sayNotSaved(error.state) : wordsOf(error)
  if (said === null) return null
  return (
    <p className="failure-line" role="alert">
      {said}
    </p>
  )
}
