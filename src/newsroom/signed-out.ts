import { useSyncExternalStore } from 'react'

/**
 * A session may end under someone's hands. The app then asks for the password over the screen as
 * it stands, so that nothing typed is lost, and tells who waits when the colleague is back.
 */
let isOut = false
const watchers = new Set<() => void>()
const waiting = new Set<() => void>()

export function reportSignedOut(): void {
  change(true)
}

export function reportSignedIn(): void {
  change(false)
  for (const tell of waiting) tell()
}

/** Calls back each time someone has signed in again; returns how to stop. */
export function onSignedIn(tell: () => void): () => void {
  waiting.add(tell)
  return () => void waiting.delete(tell)
}

export function useIsSignedOut(): boolean {
  return useSyncExternalStore(watch, () => isOut)
}

function watch(tell: () => void): () => void {
  watchers.add(tell)
  return () => void watchers.delete(tell)
}

function change(next: boolean): void {
  if (isOut === next) return
  isOut = next
  for (const tell of watchers) tell()
}
