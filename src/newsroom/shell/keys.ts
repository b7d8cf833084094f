import { useEffect, useRef } from 'react'
import { meaningOf, signOf, type KeyMap } from './key-meaning.ts'

/** Keys that work while this part of the screen is shown and nobody is typing. */
export function useKeys(map: KeyMap): void {
  const latest = useRef(map)
  useEffect(() => {
    latest.current = map
  })
  useEffect(() => {
    shown.push(latest)
    if (shown.length === 1) window.addEventListener('keydown', onKeyDown)
    return () => {
      shown.splice(shown.indexOf(latest), 1)
      if (shown.length === 0) window.removeEventListener('keydown', onKeyDown)
    }
  }, [])
}

const shown: { current: KeyMap }[] = []
const pause = 1500
const storedAs = 'matbaa-single-keys'
let begun: { sign: string; at: number } | null = null

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.isComposing || !areKeysOn() || isBusy(event.target)) return
  const sign = signOf(event)
  if (sign === null || sign === 'Shift') return
  const before = begun !== null && event.timeStamp - begun.at < pause ? begun.sign : null
  const maps = shown.map(({ current }) => current)
  const { run, begins } = meaningOf(maps, before, sign)
  begun = begins === null ? null : { sign: begins, at: event.timeStamp }
  if (run === null) return
  event.preventDefault()
  run()
}

/** Typing, choosing or answering a question: keys then mean what they say. */
function isBusy(target: EventTarget | null): boolean {
  const layers = document.querySelectorAll('[role="dialog"], [role="menu"], [role="listbox"]')
  if ([...layers].some((layer) => layer.checkVisibility())) return true
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))
  )
}

/** Some people speak to their computer, and every word is keys: they may turn them off (WCAG 2.1.4). */
export function areKeysOn(): boolean {
  return localStorage.getItem(storedAs) !== 'off'
}

export function turnKeys(isOn: boolean): void {
  localStorage.setItem(storedAs, isOn ? 'on' : 'off')
}
