import { tellFault } from '../../shell/toast.tsx'
import { NotSaved } from '../saving/autosave.ts'

/** Says why an act was not done; that the text could not be saved first, the line of the desk says. */
export function sayFailure(error: Error): void {
  if (!(error instanceof NotSaved)) tellFault(error)
}
