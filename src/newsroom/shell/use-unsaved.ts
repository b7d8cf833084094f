import { useEffect } from 'react'
import { newsroom } from '../../language/catalogue/newsroom.ts'
import { say } from '../../language/say.ts'

const unsaved = new Set<symbol>()

/** Asks before a screen with unsaved changes is left, by a link or by closing the tab. */
export function useUnsaved(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return
    const mark = Symbol('unsaved')
    unsaved.add(mark)
    window.addEventListener('beforeunload', stop)
    return () => {
      unsaved.delete(mark)
      window.removeEventListener('beforeunload', stop)
    }
  }, [isUnsaved])
}

export function mayLeave(): boolean {
  return unsaved.size === 0 || window.confirm(say(newsroom, 'leave-unsaved'))
}

function stop(event: BeforeUnloadEvent): void {
  event.preventDefault()
}
