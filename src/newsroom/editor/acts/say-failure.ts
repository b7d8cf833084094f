import { tellFault } from '../../shell/toast.tsx'
import { NotSaved } from '../saving/autosave.ts'
import { sayNotSaved } from '../saving/say-not-saved.ts'

/** Says why an act was not done; one that waits for a save says why that failed. */
export function sayFailure(error: Error): void {
  if (!(error instanceof NotSaved)) return tellFault(error)
  const said = sayNotSaved(error.state)
  if (said !== null) tellFault(new Error(said))
}
