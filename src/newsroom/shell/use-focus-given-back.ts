import { useEffect, useState } from 'react'

/**
 * For what comes over the screen and goes again as a whole: the focus returns to where it was, or,
 * when that has gone too, to the screen's title.
 */
export function useFocusGivenBack(): void {
  const [before] = useState(() => opener(document.activeElement))
  useEffect(
    () => () => {
      if (document.activeElement !== document.body) return
      before?.focus()
      if (document.activeElement === document.body) document.querySelector('h1')?.focus()
    },
    [before],
  )
}

/** A menu shuts with the choice made in it: the focus goes to the button that opened it. */
function opener(focused: Element | null): HTMLElement | null {
  const button = focused?.closest('[role=menu]')?.getAttribute('aria-labelledby')
  const element = button == null ? focused : document.getElementById(button)
  return element instanceof HTMLElement ? element : null
}
