import type { RefObject } from 'react'

/** Moves the focus between rows: each row's own link or box bears `data-row`. */
export function useRows(list: RefObject<HTMLElement | null>): {
  next(): void
  previous(): void
  focused(): HTMLElement | null
} {
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const at = () =>
    rows().findIndex((row) => {
      const around = row.closest('tr, li')
      return around?.contains(document.activeElement) === true
    })
  const move = (step: 1 | -1) => {
    const all = rows()
    const here = at()
    const to = here === -1 ? (step === 1 ? 0 : all.length - 1) : here + step
    all[Math.min(Math.max(to, 0), all.length - 1)]?.focus()
  }
  return { next: () => move(1), previous: () => move(-1), focused: () => rows()[at()] ?? null }
}
