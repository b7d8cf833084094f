import type { Body } from '../../../articles/body.ts'
import { toTiptap } from './to-tiptap.ts'
import { UnknownPart } from './unknown-part.ts'

/** False for a body that would lose something here. */
export function canHold(body: Body): boolean {
  try {
    toTiptap(body)
    return true
  } catch (error) {
    if (error instanceof UnknownPart) return false
    throw error
  }
}
