import type { Colleague } from './staff.ts'

/** A browser that a colleague signed in with. */
export type Session = {
  id: string
  device: string
  createdAt: Date
  seenAt: Date
  isCurrent: boolean
}

/** The secret goes into the browser's cookie and is kept nowhere else. */
export type SignedIn = { secret: string; colleague: Colleague }
