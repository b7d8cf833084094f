import { useLayoutEffect, useRef } from 'react'
import type { CommentAnswer } from '../../api/contract.ts'

/** After a decision the focus goes to the comment that takes the place of the decided one. */
export function useKeptPlace(
  list: { current: HTMLElement | null },
  comments: CommentAnswer[],
): (ids: string[]) => void {
  const place = useRef<{ at: number; before: number } | null>(null)
  useLayoutEffect(() => {
    if (place.current === null || place.current.before === comments.length) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    rows[Math.min(place.current.at, rows.length - 1)]?.focus()
    place.current = null
  })
  return (ids) => {
    const at = comments.findIndex(({ id }) => ids.includes(id))
    place.current = at === -1 ? null : { at, before: comments.length }
  }
}
