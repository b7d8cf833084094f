import { useEffect, useRef, type RefObject } from 'react'
import { say } from '../../language/say.ts'
import { newsroom } from '../../language/catalogue/newsroom.ts'

let isFirst = true

/**
 * Names the tab after the screen and, when one came from another screen, moves the focus to its
 * title, so that a screen reader says where one is and Tab goes on from there.
 */
export function useArrival(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = say(newsroom, 'tab-title', { title })
  }, [title])
  useEffect(() => {
    if (!isFirst) heading.current?.focus()
    isFirst = false
  }, [])
  return heading
}
